import type { BaseView } from './BaseView'
import type { EmptyStateView } from './EmptyStateView'
import type { FilterGroup } from './FilterGroup'
import type { PaginationView } from './PaginationView'
import type { FinderView, VillageEntry } from './RegencyHomeView'

/** A village found, with the district that tells it from its namesakes. */
export type VillageRow = VillageEntry & {
  /** Name of its district, "Kecamatan" included. */
  district: string
}

/** What a search for villages found. */
export type VillageListView = BaseView & {
  /** Heading of the page. */
  title: string
  /** The search form with what was searched. */
  finder: FinderView
  /** Choices that narrow the list: district, status; empty when there is nothing to choose. */
  filters: FilterGroup[]
  /** How many were found: "3 desa cocok dengan “sari”". */
  resultText: string
  /** Scheme and year of the statuses shown: "Status IDM 2024"; undefined when there is none. */
  statusText: string | undefined
  /** Villages found, on this page. */
  rows: VillageRow[]
  /** Position in the list; undefined when one page holds all. */
  pagination: PaginationView | undefined
  /** Shown when nothing was found. */
  empty: EmptyStateView | undefined
}
