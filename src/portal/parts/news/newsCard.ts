import { newsCategories } from '../../../../collections/news/categories'
import type { Image, NewsCard, NewsGroup } from '../../../../themes/contract'
import { dateText, monthText } from '../../words/text'
import type { NewsRow } from './findNews'

/** A news item in a list. */
export const newsCard = (args: {
  href: string
  news: NewsRow
  photo: Image | undefined
  villageText?: string
}): NewsCard => ({
  category: categoryText(args.news),
  date: dateText(dateOf(args.news)),
  href: args.href,
  photo: args.photo,
  summary: args.news.summary ?? undefined,
  title: args.news.title,
  villageText: args.villageText,
})

/** Cards under the month they were published in, in the order given. */
export const newsGroups = (cards: NewsCard[]): NewsGroup[] => {
  const groups: NewsGroup[] = []
  for (const card of cards) {
    const title = monthText(card.date.iso)
    const last = groups.at(-1)
    if (last?.title === title) last.items.push(card)
    else groups.push({ items: [card], title })
  }
  return groups
}

export const dateOf = (news: Pick<NewsRow, 'createdAt' | 'publishedAt'>): string =>
  news.publishedAt ?? news.createdAt

/** "Kesehatan"; undefined for news without a category. */
export const categoryText = ({ category }: Pick<NewsRow, 'category'>): string | undefined =>
  newsCategories.find(({ value }) => value === category)?.label
