import type { BaseView } from './BaseView'
import type { EmptyStateView } from './EmptyStateView'
import type { Fact } from './Fact'
import type { Figure } from './Figure'
import type { Link } from './Link'
import type { NewsCard } from './NewsCard'
import type { Official } from './Official'
import type { Rung, Status } from './status'

/** Drawings a tile can carry; a theme must know all of them. */
export type TileIcon =
  'book' | 'document' | 'grid' | 'home' | 'info' | 'map' | 'news' | 'people' | 'phone' | 'stairs'

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

/** Home page of a village. A part without data is undefined or empty and leaves no gap. */
export type VillageHomeView = BaseView & {
  /** Heading of the page. */
  title: string
  /** One sentence under it; undefined when the village gave none. */
  lead: string | undefined
  /** Cover photo. */
  cover: Figure | undefined
  /** Where to go from here, 0 to 8 tiles. */
  tiles: Tile[]
  /** Newest items, up to four. */
  news: NewsCard[]
  /** Link to all news; undefined when there is none yet. */
  newsMore: Link | undefined
  /** Shown in the place of the news when there is none. */
  newsEmpty: EmptyStateView | undefined
  /** The village head. */
  head: Official | undefined
  /** When the head receives residents, in one sentence. */
  headText: string | undefined
  /** Whom to ask for what: up to six officials, those with a duty first. */
  officials: Official[]
  /** Link to the profile with all officials. */
  officialsMore: Link | undefined
  /** Index in short; undefined when there is no record. */
  index: IndexSummary | undefined
  /** Facts about the village, up to four. */
  facts: Fact[]
}
