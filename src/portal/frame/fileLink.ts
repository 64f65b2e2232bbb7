import type { Link } from '../../../themes/contract'
import type { File } from '../../payload-types'
import { fileHref } from '../words/image'
import { fileSizeText } from '../words/text'

/** Names of file types as people know them, by extension. */
const types: Record<string, string> = {
  csv: 'CSV',
  docx: 'Word',
  pdf: 'PDF',
  pptx: 'PowerPoint',
  xlsx: 'Excel',
}

/** The link to a file, "Unduh PDF, 240 KB"; undefined for a missing one. */
export const fileLink = (file: File | undefined): Link | undefined =>
  file?.filename ? { href: fileHref(file.filename), label: `Unduh ${fileText(file)}` } : undefined

/** "PDF, 240 KB". */
export const fileText = ({ filename, filesize }: Pick<File, 'filename' | 'filesize'>): string => {
  const extension = /\.([a-z0-9]+)$/i.exec(filename ?? '')?.[1]?.toLowerCase() ?? ''
  const type = types[extension] ?? (extension.toUpperCase() || 'berkas')
  return filesize ? `${type}, ${fileSizeText(filesize)}` : type
}
