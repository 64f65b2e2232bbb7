import type { Payload, File as Upload } from 'payload'

import type { File } from '../../src/payload-types'

type FileData = Partial<Pick<File, 'title'>>

export const buildFile = (overrides: FileData = {}): FileData => ({
  title: 'Berkas uji',
  ...overrides,
})

/** A whole PDF of one empty page. */
export const buildPdf = (name = 'berkas-uji.pdf'): Upload => {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const table = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`
  const data = Buffer.from(text)
  return { data, mimetype: 'application/pdf', name, size: data.length }
}

export const createFile = (
  payload: Payload,
  overrides: FileData & { file?: Upload; village: string },
): Promise<File> => {
  const { file, village, ...data } = overrides
  return payload.create({
    collection: 'files',
    data: { ...buildFile(data), village },
    depth: 0,
    file: file ?? buildPdf(),
    overrideAccess: true,
  })
}
