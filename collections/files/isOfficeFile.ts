import { zipEntries } from './zipEntries'

/**
 * Folder of the archive and main content type that tell one kind of office document from another.
 */
const marks = {
  docx: { folder: 'word/', main: 'wordprocessingml.document.main+xml' },
  pptx: { folder: 'ppt/', main: 'presentationml.presentation.main+xml' },
  xlsx: { folder: 'xl/', main: 'spreadsheetml.sheet.main+xml' },
}

export type OfficeKind = keyof typeof marks

/** Parts that run: macros of Visual Basic and of old Excel, and controls. */
const running = /(^|\/)(vbaProject|vbaData|activeX|macrosheets)/i

/**
 * Whether an archive is an Office Open XML document of the kind (ECMA-376), and carries nothing
 * that runs. A macro document under another name says so in its list of content types.
 */
export const isOfficeFile = (bytes: Buffer, kind: OfficeKind): boolean => {
  const entries = zipEntries(bytes)
  if (!entries || entries.some(({ name }) => running.test(name))) return false
  if (!entries.some(({ name }) => name.startsWith(marks[kind].folder))) return false
  const types = entries.filter(({ name }) => name === '[Content_Types].xml')
  const text = types.length === 1 ? types[0]?.read() : undefined
  return (
    text !== undefined &&
    text.includes(marks[kind].main) &&
    !/macroEnabled|vbaProject|activeX|macrosheet/i.test(text)
  )
}
