import type { BaseView } from './frame'
import type { EmptyStateView } from './messages'
import { page } from './slotKinds'

/** Rank of an index status: 1 sangat tertinggal, 2 tertinggal, 3 berkembang, 4 maju, 5 mandiri. */
export type StatusRank = 1 | 2 | 3 | 4 | 5

/** A status with its official word; never shown without the scheme and year it belongs to. */
export type Status = {
  /** Rank from 1 to 5, for shape and colour. */
  rank: StatusRank
  /** Word in sentence case: "Sangat tertinggal". */
  label: string
}

/** One step of the status ladder. */
export type Rung = Status & {
  /** Limit of the step in words: "sampai 0,7072"; undefined where limits are not shown. */
  limitText: string | undefined
  /** True for the step the village stands on. */
  isCurrent: boolean
}

/** A number on a drawing with its text. */
export type Mark = {
  /** Where it lies on the axis, in the unit of the scheme. */
  value: number
  /** The same, formatted: "0,7072". */
  text: string
}

/** A sub-index (IDM) or dimension (Indeks Desa). */
export type Dimension = {
  /** Full name: "Ketahanan sosial". */
  name: string
  /** Official abbreviation: "IKS"; undefined when there is none. */
  code: string | undefined
  /** Share of what can be reached, 0 to 1. */
  share: number
  /** The figure as published: "0,8171". */
  valueText: string
  /** Average of the regency: its share, and a sentence "Rata-rata kabupaten 0,7702". */
  average: { share: number; text: string } | undefined
  /** What it is made of, in one line. */
  note: string | undefined
}

/** A step of the scale between two limits. */
export type Band = Status & {
  /** Lower limit in the unit of the scheme. */
  from: number
  /** Upper limit in the unit of the scheme. */
  to: number
}

/** The newest record. */
export type IndexRecordView = {
  /** Scheme in full: "Indeks Desa Membangun (IDM)". */
  schemeName: string
  /** Year in words: "2024". */
  yearText: string
  /** Score: "0,7279". */
  scoreText: string
  /** Score in the unit of the scheme. */
  score: number
  /** Published status. */
  status: Status
  /** Way to the next status: "Kurang 0,0877 untuk menjadi Mandiri." */
  sentence: string | undefined
  /** The five steps, lowest first, with their limits. */
  ladder: Rung[]
  /** The scale the score lies on, lowest band first, without gaps; the ends are the shown ends. */
  bands: Band[]
  /** First and last value of the scale: "0,40" and "1,00". */
  scaleTexts: [string, string]
  /** Sub-indices or dimensions. */
  dimensions: Dimension[]
  /** Where the figures come from, with release or revision. */
  sourceText: string
  /** Set when the published figures disagree with formula or thresholds: says what differs. */
  mismatchText: string | undefined
}

/** One year of a scheme. */
export type IndexYear = Mark & {
  /** Year in words. */
  yearText: string
  /** Sub-indices in the order of `columns`, formatted; "–" where unknown. */
  cells: string[]
  /** Published status. */
  status: Status
}

/** The years of one scheme. Two schemes never share an axis or a table. */
export type IndexHistory = {
  /** Heading: "IDM 2021–2024". */
  title: string
  /** Short name of the scheme for the column of scores: "IDM". */
  schemeShort: string
  /** Sub-indices as columns: short and full name. */
  columns: { short: string; long: string }[]
  /** Years, oldest first, at least one. */
  years: IndexYear[]
  /** Bands behind the line, lowest first, cut to the part of the axis that is drawn. */
  bands: Band[]
  /** Limits between the bands that are drawn. */
  thresholds: Mark[]
  /** The finding in a sentence, the text twin of the drawing. */
  description: string
}

/** Index page of a village. */
export type IndexPageView = BaseView & {
  /** Heading of the page: "Indeks desa: Maju". */
  title: string
  /** What the index measures and how the village stands. */
  lead: string | undefined
  /** Newest record; undefined when there is none. */
  record: IndexRecordView | undefined
  /** Years by scheme, newest scheme first. */
  histories: IndexHistory[]
  /** Shown when there is no record. */
  empty: EmptyStateView | undefined
}

/** Slots of the family. */
export const villageIndexSlots = {
  /** Index of a village over the years. */
  IndexPage: page<IndexPageView>(),
}
