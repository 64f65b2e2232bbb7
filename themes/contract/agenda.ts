import type { BaseView } from './frame'
import type { FilterGroup, PaginationView } from './lists'
import type { EmptyStateView } from './messages'
import { page, shared } from './slotKinds'
import type { DateText, Fact, Figure, Link, SafeHtml } from './values'

/** An event in a list. */
export type EventRow = {
  /** Name of the event. */
  title: string
  /** Address of its page. */
  href: string
  /**
   * When it begins, for machines, with the whole time span in words: "Kamis, 19 Juni 2025,
   * 08.00–11.00".
   */
  when: DateText
  /** Day of the month of its beginning: "19". */
  day: string
  /** Short name of the month: "Jun". */
  month: string
  /** Where it is. */
  place: string
  /** "Dibatalkan", "Sedang berlangsung", "Selesai"; undefined for one to come. */
  stateText: string | undefined
  /** True when it will not take place. */
  isCancelled: boolean
  /** Village it is in, on the regency's pages only. */
  villageText: string | undefined
}

/** Events under one heading. */
export type EventGroup = {
  /** Month in words: "Juni 2025". */
  title: string
  /** Its events, at least one. */
  items: EventRow[]
}

/** The agenda of a village, or of all villages of a regency. */
export type EventListView = BaseView & {
  /** Heading of the page. */
  title: string
  /** One sentence under it. */
  lead: string | undefined
  /** Coming or past, and districts on the regency's page. */
  filters: FilterGroup[]
  /** Events by month. */
  groups: EventGroup[]
  /** The whole agenda as a calendar file to subscribe to. */
  calendar: Link | undefined
  /** Position in the list; undefined when one page holds all. */
  pagination: PaginationView | undefined
  /** Shown when `groups` is empty. */
  empty: EmptyStateView | undefined
}

/** One event. */
export type EventView = BaseView & {
  /** Name of the event. */
  title: string
  /** When it begins, with the whole time span in words. */
  when: DateText
  /** "Dibatalkan", "Sedang berlangsung", "Selesai"; undefined for one to come. */
  stateText: string | undefined
  /** True when it will not take place. */
  isCancelled: boolean
  /** Where, for whom, by whom. */
  facts: Fact[]
  /** Photo. */
  photo: Figure | undefined
  /** More about it; undefined when nothing was written. */
  body: SafeHtml | undefined
  /** The event as a calendar file. */
  calendar: Link
  /** Ways to pass it on that need no script. */
  share: Link[]
  /** Link to the whole agenda. */
  back: Link
  /** Other events to come, up to three. */
  others: EventRow[]
}

/** Slots of the family. */
export const agendaSlots = {
  /** One event. */
  Event: page<EventView>(),
  /** The agenda of a village, or of a regency. */
  EventList: page<EventListView>(),
  /** One event of a list. */
  EventListItem: shared<EventRow>(),
}
