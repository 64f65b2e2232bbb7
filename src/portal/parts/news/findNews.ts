import type { Where } from 'payload'

import type { News } from '../../../payload-types'
import { allOf } from '../../read/allOf'
import type { Reader } from '../../read/reader'

/** A news item as lists need it, without its text. */
export type NewsRow = Pick<
  News,
  | 'category'
  | 'createdAt'
  | 'district'
  | 'id'
  | 'photo'
  | 'publishedAt'
  | 'slug'
  | 'summary'
  | 'title'
  | 'updatedAt'
  | 'village'
>

/** Published news, newest first. */
export const findNews = async (args: {
  except?: string
  limit: number
  page?: number
  reader: Reader
  where?: Where
}): Promise<{ docs: NewsRow[]; pages: number }> => {
  const { except, limit, page, reader, where } = args
  const { docs, totalPages } = await reader.find({
    collection: 'news',
    limit,
    only: [
      'category',
      'createdAt',
      'district',
      'photo',
      'publishedAt',
      'slug',
      'summary',
      'title',
      'updatedAt',
      'village',
    ],
    page,
    sort: ['-publishedAt', '-id'],
    where: allOf([where, except ? { id: { not_in: [except] } } : undefined]),
  })
  return { docs, pages: totalPages ?? 1 }
}
