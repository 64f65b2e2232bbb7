import type { Where } from 'payload'

import type { Document } from '../../../payload-types'
import type { Reader } from '../../read/reader'

/** A document as lists need it. */
export type DocumentEntry = Pick<
  Document,
  'class' | 'date' | 'file' | 'id' | 'kind' | 'number' | 'slug' | 'title' | 'year'
>

/** Published documents, newest year first; `total` counts only where a page is asked for. */
export const findDocuments = async (args: {
  /** False for words that a visitor typed. @default true */
  keep?: boolean
  limit: number
  page?: number
  reader: Reader
  where?: Where
}): Promise<{ docs: DocumentEntry[]; pages: number; total: number }> => {
  const { keep, limit, page, reader, where } = args
  const { docs, totalDocs, totalPages } = await reader.find({
    collection: 'documents',
    keep,
    limit,
    only: ['class', 'date', 'file', 'kind', 'number', 'slug', 'title', 'year'],
    page,
    sort: ['-year', '-date', '-id'],
    where,
  })
  return { docs, pages: totalPages ?? 1, total: totalDocs ?? docs.length }
}
