import {
  documentKinds,
  informationClasses,
  legalKinds,
} from '../../../../collections/documents/classes'
import type { Document } from '../../../payload-types'
import { dateText } from '../../words/text'

type Named = Pick<Document, 'date' | 'kind' | 'number' | 'year'>

/** What a document is, in words: "Peraturan Desa Nomor 6 Tahun 2024", "Laporan, 27 Maret 2025". */
export const kindText = (document: Named): string => {
  const kind = kindLabel(document.kind)
  const number = numberAndYear(document)
  if (legalKinds.includes(document.kind))
    return `${kind} ${number ? `Nomor ${number}` : `Tahun ${document.year}`}`
  if (number) return `${kind}, Nomor ${number}`
  return `${kind}, ${document.date ? dateText(document.date).text : document.year}`
}

/**
 * "6 Tahun 2024" of what villages write as number; the year is said once. Undefined without a
 * number.
 */
export const numberAndYear = ({
  number,
  year,
}: Pick<Named, 'number' | 'year'>): string | undefined => {
  const plain = (number ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(nomor|nomer|no|nmr)\b\s*[.:]*\s*/i, '')
  if (!/[\p{L}\p{N}]/u.test(plain)) return undefined
  const saysYear = /\btahun\s+\d{4}\b/i.test(plain) || new RegExp(`(^|[/.-])${year}$`).test(plain)
  return saysYear ? plain.replace(/\btahun\b/i, 'Tahun') : `${plain} Tahun ${year}`
}

/** "Peraturan Desa"; "Dokumen" for what is of no kind. */
export const kindLabel = (kind: string): string =>
  kind === 'lainnya'
    ? 'Dokumen'
    : (documentKinds.find(({ value }) => value === kind)?.label ?? 'Dokumen')

/** "Berkala". */
export const classLabel = (name: string): string =>
  informationClasses.find(({ value }) => value === name)?.label ?? ''
