import { isOfficeFile } from './isOfficeFile'

const office = 'application/vnd.openxmlformats-officedocument'

/** Kinds of files a village may offer, by extension. */
const kinds = {
  csv: 'text/csv',
  docx: `${office}.wordprocessingml.document`,
  pdf: 'application/pdf',
  pptx: `${office}.presentationml.presentation`,
  xlsx: `${office}.spreadsheetml.sheet`,
}

type Extension = keyof typeof kinds

/**
 * What a file is, told by its bytes; undefined for what may not be offered, or is not what its name
 * says.
 */
export const kindOfFile = (args: {
  bytes: Buffer
  name: string
}): undefined | { extension: Extension; mimeType: string } => {
  const { bytes, name } = args
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase() as Extension
  if (!Object.hasOwn(kinds, extension)) return undefined
  return isWhatItSays(bytes, extension) ? { extension, mimeType: kinds[extension] } : undefined
}

const isWhatItSays = (bytes: Buffer, extension: Extension): boolean => {
  if (extension === 'csv') return isPlainTable(bytes)
  return extension === 'pdf' ? isWholePdf(bytes) : isOfficeFile(bytes, extension)
}

/** From its first bytes to the mark at its end, which a broken upload lacks (ISO 32000-1, 7.5). */
const isWholePdf = (bytes: Buffer): boolean => {
  const end = bytes.subarray(-1024).toString('latin1')
  return (
    bytes.subarray(0, 5).toString('latin1') === '%PDF-' &&
    end.includes('startxref') &&
    end.includes('%%EOF')
  )
}

/** Text in UTF-8, without zero bytes, that is no markup. */
const isPlainTable = (bytes: Buffer): boolean => {
  const text = bytes.toString('utf8')
  return (
    /^\uFEFF?\s*[^\s<]/.test(text.slice(0, 1000)) &&
    !bytes.includes(0) &&
    Buffer.from(text).equals(bytes)
  )
}
