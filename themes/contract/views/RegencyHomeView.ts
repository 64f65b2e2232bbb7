import type { BaseView } from './BaseView'
import type { EventRow } from './EventListView'
import type { Fact } from './Fact'
import type { Link } from './Link'
import type { NewsCard } from './NewsCard'
import type { NoticeRow } from './NoticeListView'
import type { Status } from './status'

/** The search form for villages: `GET action?q=`. */
export type FinderView = {
  /** Address the form sends to. */
  action: string
  /** What was searched; empty on the home page. */
  query: string
  /** A line of help under the field. */
  hint: string | undefined
}

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
