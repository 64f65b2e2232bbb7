import { newsCategories } from '../../../../collections/news/categories'
import type { FilterOption } from '../../frame/filters'
import type { Reader } from '../../read/reader'
import { monthOf } from '../../words/month'
import { monthText } from '../../words/text'

/** Newest items looked at: nine years of two a week. */
const most = 1000

/** Categories and months that have news, in one light query. */
export const findNewsFacets = async (
  reader: Reader,
): Promise<{ categories: FilterOption[]; months: FilterOption[] }> => {
  const { docs } = await reader.find({
    collection: 'news',
    limit: most,
    only: ['category', 'createdAt', 'publishedAt'],
    sort: ['-publishedAt', '-id'],
  })
  const used = new Set(docs.map(({ category }) => category))
  const months = new Map(
    docs.map(({ createdAt, publishedAt }) => {
      const iso = publishedAt ?? createdAt
      return [monthOf(iso), monthText(iso)]
    }),
  )
  return {
    categories: newsCategories
      .filter(({ value }) => used.has(value))
      .map(({ label, value }) => ({ label, value })),
    months: [...months].map(([value, label]) => ({ label, value })),
  }
}
