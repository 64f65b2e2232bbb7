import type { BaseView } from './BaseView'
import type { EmptyStateView } from './EmptyStateView'
import type { FilterGroup } from './FilterGroup'
import type { Link } from './Link'
import type { NewsCard } from './NewsCard'
import type { PaginationView } from './PaginationView'

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
