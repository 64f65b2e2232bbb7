import type { BaseView } from './frame'
import type { FilterGroup, PaginationView } from './lists'
import type { EmptyStateView } from './messages'
import { page, shared } from './slotKinds'
import type { DateText, Figure, Image, Link, SafeHtml } from './values'

/** A news item as it appears in a list. */
export type NewsCard = {
  /** Headline, up to 300 characters. */
  title: string
  /** Address of the item. */
  href: string
  /** Day of publication. */
  date: DateText
  /** Category in words; undefined when it has none. */
  category: string | undefined
  /** One or two sentences; undefined when the author gave none. */
  summary: string | undefined
  /** Photo; undefined keeps the item as text. */
  photo: Image | undefined
  /** Village and district it comes from, on the regency's pages only. */
  villageText: string | undefined
}

/** A news item with how the list shows it. */
export type NewsListItemView = {
  /** The item. */
  card: NewsCard
  /** True for the one item shown large. */
  isLead: boolean
  /** True below the first screen: its photo may load late. */
  isLazy: boolean
}

/** News items under one heading, newest first. */
export type NewsGroup = {
  /** Month in words: "Juni 2025". */
  title: string
  /** Its items on this page, at least one. */
  items: NewsCard[]
}

/** The list of a village's news, or of the news of all villages of a regency. */
export type NewsListView = BaseView & {
  /** Heading of the page. */
  title: string
  /** One sentence under it. */
  lead: string | undefined
  /** Choices that narrow the list: categories, districts; empty when there is nothing to choose. */
  filters: FilterGroup[]
  /** Months with news, newest first, as links; empty on a filtered list of one page. */
  archive: Link[]
  /** Items by month, newest first; empty when there is none. */
  groups: NewsGroup[]
  /** Position in the list; undefined when one page holds all. */
  pagination: PaginationView | undefined
  /** Shown when `groups` is empty. */
  empty: EmptyStateView | undefined
}

/** One news item. */
export type NewsItemView = BaseView & {
  /** Headline, up to 300 characters. */
  title: string
  /** Day of publication. */
  date: DateText
  /** Category in words. */
  category: string | undefined
  /** Summary under the headline. */
  lead: string | undefined
  /** Lead photo with its caption. */
  photo: Figure | undefined
  /** The text. */
  body: SafeHtml
  /** Who wrote it, as a sentence: "Ditulis operator desa." */
  authorText: string | undefined
  /** Day of the last change, when it is not the day of publication. */
  updated: DateText | undefined
  /** Link back to the list. */
  back: Link
  /** Other items, up to three. */
  related: NewsCard[]
  /** Ways to pass it on that need no script: WhatsApp, Facebook, e-mail. */
  share: Link[]
}

/** Slots of the family. */
export const newsSlots = {
  /** One news item. */
  NewsItem: page<NewsItemView>(),
  /** List of news. */
  NewsList: page<NewsListView>(),
  /** One news item of a list. */
  NewsListItem: shared<NewsListItemView>(),
}
