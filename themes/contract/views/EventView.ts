import type { BaseView } from './BaseView'
import type { DateText } from './DateText'
import type { EventRow } from './EventListView'
import type { Fact } from './Fact'
import type { Figure } from './Figure'
import type { Link } from './Link'
import type { SafeHtml } from './SafeHtml'

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
