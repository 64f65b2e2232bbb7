import type { News } from '../../payload-types'
import type { Reader } from '../reader'

/** Published news, newest first. */
export const findNews = async (args: {
  except?: string
  limit: number
  page?: number
  reader: Reader
}): Promise<{ docs: News[]; pages: number }> => {
  const { except, limit, page, reader } = args
  const { docs, totalPages } = await reader.find({
    collection: 'news',
    limit,
    page,
    sort: ['-publishedAt', '-id'],
    ...(except ? { where: { id: { not_in: [except] } } } : {}),
  })
  return { docs, pages: totalPages ?? 1 }
}
