import type { EventRow } from './agenda'
import type { BaseView } from './frame'
import type { FilterGroup, FinderView, PaginationView } from './lists'
import type { EmptyStateView } from './messages'
import type { NewsCard } from './news'
import type { NoticeRow } from './notices'
import { page } from './slotKinds'
import type { Fact, Link } from './values'
import type { Status } from './village-index'

/** How many villages have a status. */
export type StatusCount = Status & {
  /** Number of villages. */
  count: number
  /** Number a year before; undefined when that year is not known. */
  previousCount: number | undefined
}

/** Statuses of all villages in one year of one scheme. */
export type StatusYear = {
  /** Scheme and year in full: "Indeks Desa Membangun (IDM) 2024". */
  schemeText: string
  /** Year in words: "2024". */
  yearText: string
  /** The year before in words; undefined when it is not known. */
  previousYearText: string | undefined
  /** The finding in one or two sentences. */
  sentence: string | undefined
  /** Villages with a record. */
  total: number
  /** One entry a status, highest rank first, all five. */
  counts: StatusCount[]
  /** Where the figures come from. */
  sourceText: string
}

/** A village in a list. */
export type VillageEntry = {
  /** Name without "Desa". */
  name: string
  /** Address of its site. */
  href: string
  /** Status of the year; undefined when it has no record. */
  status: Status | undefined
  /** Score of the year, formatted. */
  scoreText: string | undefined
}

/** The villages of a district. */
export type DistrictGroup = {
  /** Name without "Kecamatan". */
  name: string
  /** Fragment to link to, unique on the page, `[a-z0-9-]`. */
  anchor: string
  /** Its villages by name. */
  villages: VillageEntry[]
}

/** Home page of a regency's portal. */
export type RegencyHomeView = BaseView & {
  /** Heading: "326 desa, satu balai". */
  title: string
  /** One sentence under it. */
  lead: string
  /** Search for a village. */
  finder: FinderView
  /** Statuses of the newest year; undefined when no record is imported. */
  statusYear: StatusYear | undefined
  /** Facts about the regency, up to four. */
  facts: Fact[]
  /** Heading of the list: "29 kecamatan". */
  districtsTitle: string
  /** All villages by district. */
  districts: DistrictGroup[]
  /** Newest items of all villages, up to five. */
  news: NewsCard[]
  /** Link to all news; undefined when there is no such page. */
  newsMore: Link | undefined
  /** Next events of all villages, up to four. */
  agenda: EventRow[]
  /** Link to the agenda of all villages; undefined when there is none. */
  agendaMore: Link | undefined
  /** Announcements of the regency's office in force, up to three. */
  notices: NoticeRow[]
}

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

/** Slots of the family. */
export const regencySlots = {
  /** Home of the regency's portal. */
  RegencyHome: page<RegencyHomeView>(),
  /** Villages found by a search. */
  VillageList: page<VillageListView>(),
}
