import { crc32, deflateRawSync } from 'node:zlib'

const main = {
  docx: { folder: 'word', part: 'document.xml', type: 'wordprocessingml.document.main+xml' },
  pptx: { folder: 'ppt', part: 'presentation.xml', type: 'presentationml.presentation.main+xml' },
  xlsx: { folder: 'xl', part: 'workbook.xml', type: 'spreadsheetml.sheet.main+xml' },
}

/** The parts of the smallest office document of a kind, by name. */
export const buildOfficeParts = (kind: keyof typeof main): Record<string, string> => {
  const { folder, part, type } = main[kind]
  return {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${folder}/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}"/></Types>`,
    '_rels/.rels': '<?xml version="1.0"?><Relationships/>',
    [`${folder}/${part}`]: '<?xml version="1.0"?><uji/>',
  }
}

/** A zip archive of the given parts, packed one by one as office programs do. */
export const buildZip = (parts: Record<string, Buffer | string>): Buffer => {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(parts)) {
    const raw = Buffer.from(text)
    const packed = deflateRawSync(raw)
    const label = Buffer.from(name)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(8, 4)
    facts.writeUInt32LE(crc32(raw), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(raw.length, 18)
    facts.writeUInt16LE(label.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    files.push(Buffer.from('PK\u0003\u0004', 'latin1'), facts, label, packed)
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), facts, place, label)
    offset += 30 + label.length + packed.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(Object.keys(parts).length, 8)
  end.writeUInt16LE(Object.keys(parts).length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, list, end])
}
