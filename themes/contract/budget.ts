import type { BaseView } from './frame'
import type { FilterGroup } from './lists'
import type { EmptyStateView } from './messages'
import { page } from './slotKinds'
import type { Fact, Link } from './values'

/** One bar of a chart with its words; the same row stands in the table beside it. */
export type Bar = {
  /** What it measures: "Pembangunan". */
  label: string
  /** Filled part of the whole, 0 to 1. */
  share: number
  /** The share in words: "47,00%"; "–" when there is no plan to compare with. */
  shareText: string
}

/** A row of plan and realisation. */
export type BudgetRow = Bar & {
  /** Plan: "Rp612.000.000". */
  planText: string
  /** Realisation: "Rp287.640.000"; "–" when none is entered. */
  actualText: string
  /** Length of the plan against the largest plan of the table, 0 to 1. */
  weight: number
}

/** Income by source or spending by field, with its sum. */
export type BudgetTable = {
  /** Heading: "Belanja menurut bidang". */
  title: string
  /** Fragment to link to, unique on the page. */
  anchor: string
  /** The finding in one sentence. */
  sentence: string
  /** Rows in the order of the regulation. */
  rows: BudgetRow[]
  /** Sum of the rows. */
  total: BudgetRow
}

/** One activity: who carries it out with how much. */
export type ActivityRow = {
  /** Name of the activity. */
  name: string
  /** Its field; undefined when not entered. */
  fieldText: string | undefined
  /** Who carries it out; undefined when not entered. */
  executor: string | undefined
  /** Plan. */
  planText: string
  /** Realisation; "–" when none is entered. */
  actualText: string
}

/** The village's budget of one year: plan and realisation (Permendagri 20/2018 art. 39, 72). */
export type BudgetView = BaseView & {
  /** Heading: "APB Desa 2025". */
  title: string
  /** One sentence: how much was planned and spent until when. */
  lead: string | undefined
  /** Other years, newest first. */
  years: FilterGroup | undefined
  /** Income, spending, difference, remaining funds. */
  facts: Fact[]
  /** Income and spending, then financing; tables without rows are left out. */
  tables: BudgetTable[]
  /** Activities with who carries them out. */
  activities: ActivityRow[]
  /** Legal basis, state of the realisation. */
  sourceText: string | undefined
  /** What the village adds; undefined without a note. */
  note: string | undefined
  /** The figures as CSV; undefined without a budget. */
  csv: Link | undefined
  /** The budget as a document; undefined without one. */
  document: Link | undefined
  /** Where to complain about how money is spent (Permendagri 20/2018 art. 39). */
  complaintText: string
  /** Shown in the place of the figures when the village has published none. */
  empty: EmptyStateView | undefined
}

/** Slots of the family. */
export const budgetSlots = {
  /** The budget of a year. */
  Budget: page<BudgetView>(),
}
