import type { EventRow } from './agenda'
import type { Bar } from './budget'
import type { CallRow } from './contact'
import type { BaseView } from './frame'
import type { AlbumCard } from './gallery'
import type { FinderView } from './lists'
import type { EmptyStateView } from './messages'
import type { NewsCard } from './news'
import type { NoticeRow } from './notices'
import type { Official } from './profile'
import { page } from './slotKinds'
import type { Fact, Figure, Image, Link } from './values'
import type { Rung, Status } from './village-index'

/** Drawings a tile can carry; a theme must know all of them. */
export type TileIcon =
  | 'book'
  | 'calendar'
  | 'coins'
  | 'document'
  | 'grid'
  | 'home'
  | 'info'
  | 'map'
  | 'megaphone'
  | 'news'
  | 'people'
  | 'phone'
  | 'photo'
  | 'stairs'

/** A tile: one of the things residents come to the site for. */
export type Tile = Link & {
  /** Drawing beside the words. */
  icon: TileIcon
}

/** The village's index in short. */
export type IndexSummary = {
  /** Status of the newest record. */
  status: Status
  /** Scheme, year and score: "IDM 2024: 0,7279". */
  scoreText: string
  /** What it means: "Naik satu tingkat dari 2023; kurang 0,0877 ke Mandiri." */
  sentence: string | undefined
  /** The five steps, lowest first. */
  ladder: Rung[]
  /** Link to the index page. */
  more: Link
}

/** The village's money in short. */
export type BudgetSummary = {
  /** "Uang desa 2025". */
  title: string
  /** Amount spent so far: "Rp749.588.000". */
  amountText: string
  /** What it means: "dari Rp1.844.330.000 belanja tahun ini, sampai 31 Mei 2025". */
  sentence: string
  /** Share of the plan carried out, by field. */
  bars: Bar[]
  /** Link to the year's page. */
  more: Link
}

/** A thing the village's enterprise sells; the pages of BUM Desa fill it. */
export type UnitCard = {
  /** Name of the product or unit. */
  title: string
  /** Address of its page. */
  href: string
  /** Price or kind: "Rp42.500". */
  text: string | undefined
  /** Unit of the price: "per 500 gram". */
  hint: string | undefined
  /** Photo. */
  photo: Image | undefined
}

/** Sections a home page is made of; each village has its own order. */
export type HomeSection =
  | 'agenda'
  | 'budget'
  | 'calls'
  | 'gallery'
  | 'index'
  | 'news'
  | 'notices'
  | 'place'
  | 'tiles'
  | 'units'

/** Home page of a village. What has no data is undefined or empty and leaves no gap. */
export type VillageHomeView = BaseView & {
  /** Heading of the page. */
  title: string
  /** One sentence under it; undefined when the village gave none. */
  lead: string | undefined
  /** Cover photo. */
  cover: Figure | undefined
  /**
   * Sections that have something to show, in the village's order. A theme may gather neighbours,
   * never reorder.
   */
  sections: HomeSection[]
  /** Heading over the tiles: "Apa yang ingin Anda urus?". */
  tilesTitle: string
  /** Search of the site beside the tiles. */
  finder: FinderView
  /** Where to go from here, 0 to 8 tiles. */
  tiles: Tile[]
  /**
   * Notices in force that do not stand above every page already, urgent ones first, up to three.
   */
  notices: NoticeRow[]
  /** Newest items, up to four. */
  news: NewsCard[]
  /** Link to all news; undefined when there is none yet. */
  newsMore: Link | undefined
  /** Shown in the place of the news when there is none. */
  newsEmpty: EmptyStateView | undefined
  /** Whom to call for what, up to six; empty leaves the section out. */
  calls: CallRow[]
  /** Link to the profile with all officials. */
  callsMore: Link | undefined
  /** Next events, up to three. */
  agenda: EventRow[]
  /** Link to the whole agenda; undefined when there is none. */
  agendaMore: Link | undefined
  /** Money in short; undefined when no budget is published. */
  budget: BudgetSummary | undefined
  /** Index in short; undefined when there is no record. */
  index: IndexSummary | undefined
  /** What the village's enterprise sells, up to four. */
  units: UnitCard[]
  /** Link to all of it. */
  unitsMore: Link | undefined
  /** Newest photos of the gallery, up to four. */
  gallery: AlbumCard[]
  /** Link to the gallery. */
  galleryMore: Link | undefined
  /** The village head. */
  head: Official | undefined
  /** When the head receives residents, in one sentence. */
  headText: string | undefined
  /** Facts about the village, up to four. */
  facts: Fact[]
  /** Link to the profile under head and facts. */
  profileMore: Link | undefined
}

/** Slots of the family. */
export const homeSlots = {
  /** Home of a village. */
  VillageHome: page<VillageHomeView>(),
}
