import type { BaseView } from './frame'
import type { PaginationView } from './lists'
import type { EmptyStateView } from './messages'
import { page } from './slotKinds'
import type { Link, SafeHtml } from './values'

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

/** One announcement. */
export type NoticeView = BaseView & {
  /** What is announced. */
  title: string
  /** From when until when it holds: "Berlaku 2–19 Juni 2025". */
  periodText: string
  /** "Sudah berakhir", "Belum berlaku"; undefined while it is in force. */
  stateText: string | undefined
  /** Who says it: "Pengumuman kabupaten"; undefined for the village itself. */
  fromText: string | undefined
  /** True for information that may not wait. */
  isUrgent: boolean
  /** Full text; undefined when the title says it all. */
  body: SafeHtml | undefined
  /** Ways to pass it on that need no script. */
  share: Link[]
  /** Link to all announcements. */
  back: Link
}

/** Slots of the family. */
export const noticesSlots = {
  /** One announcement. */
  Notice: page<NoticeView>(),
  /** Announcements. */
  NoticeList: page<NoticeListView>(),
}
