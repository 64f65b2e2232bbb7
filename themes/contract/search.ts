import type { BaseView, LinkGroup } from './frame'
import type { FilterGroup, FinderView, PaginationView } from './lists'
import type { EmptyStateView } from './messages'
import { page } from './slotKinds'

/** Text cut into pieces, those that were searched for marked. Plain text throughout. */
export type MarkedText = { text: string; isHit: boolean }[]

/** One thing found. */
export type SearchHit = {
  /** Its title. */
  title: MarkedText
  /** Its address. */
  href: string
  /** What it is: "Berita, 16 Juni 2025", "Perangkat desa". */
  kindText: string
  /** The words around the hit; undefined when the title says it all. */
  excerpt: MarkedText | undefined
}

/** What a search of the whole site found. */
export type SearchView = BaseView & {
  /** Heading of the page. */
  title: string
  /** The search form with what was searched. */
  finder: FinderView
  /** How many were found, or what to type; undefined before the first search. */
  resultText: string | undefined
  /**
   * "Menampilkan hasil untuk “posyandu”" when a typing error was passed over; undefined otherwise.
   */
  correctionText: string | undefined
  /** Kinds to narrow the list to; empty when there is one kind. */
  filters: FilterGroup[]
  /** Things found, best first. */
  hits: SearchHit[]
  /** Position in the list; undefined when one page holds all. */
  pagination: PaginationView | undefined
  /** Shown when nothing was found. */
  empty: EmptyStateView | undefined
}

/** Every page of the site, for people. */
export type SiteMapView = BaseView & {
  /** Heading of the page. */
  title: string
  /** One sentence under it. */
  lead: string | undefined
  /** Pages by part of the site. */
  groups: LinkGroup[]
}

/** Slots of the family. */
export const searchSlots = {
  /** What a search found. */
  Search: page<SearchView>(),
  /** Every page of the site. */
  SiteMap: page<SiteMapView>(),
}
