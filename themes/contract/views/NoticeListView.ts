import type { BaseView } from './BaseView'
import type { EmptyStateView } from './EmptyStateView'
import type { PaginationView } from './PaginationView'

/** An announcement in a list. */
export type NoticeRow = {
  /** What is announced. */
  title: string
  /** Address of its page. */
  href: string
  /** From when until when it holds: "Berlaku 2–19 Juni 2025". */
  periodText: string
  /** Who says it: "Pengumuman kabupaten"; undefined for the village itself. */
  fromText: string | undefined
  /** True for information that may not wait. */
  isUrgent: boolean
}

/** Announcements in force and those that are over. */
export type NoticeListView = BaseView & {
  /** Heading of the page. */
  title: string
  /** One sentence under it. */
  lead: string | undefined
  /** In force now, urgent ones first, then newest first. */
  current: NoticeRow[]
  /** Over, the one that ended last first. */
  past: NoticeRow[]
  /** Position in the list of those that are over; undefined when one page holds all. */
  pagination: PaginationView | undefined
  /** Shown when both lists are empty. */
  empty: EmptyStateView | undefined
}
