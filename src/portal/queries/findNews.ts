import type { News } from '../../payload-types'
import type { Reader } from '../reader'

/** A news item as lists need it, without its text. */
export type NewsRow = Pick<News, 'createdAt' | 'id' | 'photo' | 'publishedAt' | 'slug' | 'summary' | 'title' | 'village'>

/** Published news, newest first. */
export const findNews = async (args: {
  except?: string
  limit: number
  page?: number
  reader: Reader
}): Promise<{ docs: NewsRow[]; pages: number }> => {
  const { except, limit, page, reader } = args
  const { docs, totalPages } = await reader.find({
    collection: 'news',
    limit,
    only: ['createdAt', 'photo', 'publishedAt', 'slug', 'summary', 'title', 'village'],
    page,
    sort: ['-publishedAt', '-id'],
    ...(except ? { where: { id: { not_in: [except] } } } : {}),
  })
  return { docs, pages: totalPages ?? 1 }
}
