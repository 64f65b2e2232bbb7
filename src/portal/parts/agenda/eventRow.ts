import type { EventGroup, EventRow } from '../../../../themes/contract'
import { endOfDay } from '../../words/day'
import { monthText } from '../../words/text'
import { eventEnd, eventStart, type EventTime, eventTimeText, statedEnd } from './eventTime'
import type { EventDoc } from './findEvents'

const timeZone = 'Asia/Jakarta'
const day = new Intl.DateTimeFormat('id-ID', { day: 'numeric', timeZone })
const month = new Intl.DateTimeFormat('id-ID', { month: 'short', timeZone })

/** An event in a list. */
export const eventRow = (args: {
  event: EventDoc
  href: string
  now: Date
  villageText?: string
}): EventRow => {
  const { event, href, now, villageText } = args
  const start = new Date(event.start)
  return {
    day: day.format(start),
    href,
    isCancelled: event.isCancelled === true,
    month: month.format(start),
    place: event.place,
    stateText: eventState(event, now),
    title: event.title,
    villageText,
    when: { iso: event.start, text: eventTimeText(event) },
  }
}

/**
 * Rows under their months, in the order given; an event under way stands in the month it goes on
 * in.
 */
export const eventGroups = (rows: EventRow[], now: Date | undefined): EventGroup[] => {
  const groups: EventGroup[] = []
  for (const row of rows) {
    const title = monthText(now && new Date(row.when.iso) < now ? now.toISOString() : row.when.iso)
    const last = groups.at(-1)
    if (last?.title === title) last.items.push(row)
    else groups.push({ items: [row], title })
  }
  return groups
}

/** "Dibatalkan", "Sedang berlangsung", "Selesai"; undefined for one to come. */
export const eventState = (
  event: EventTime & { isCancelled?: boolean | null },
  now: Date,
): string | undefined => {
  if (event.isCancelled) return 'Dibatalkan'
  if (eventEnd(event) <= now) return 'Selesai'
  if (eventStart(event) > now) return undefined
  // Nobody knows how long one without an end goes on.
  return event.isAllDay || statedEnd(event) ? 'Sedang berlangsung' : 'Sudah dimulai'
}

/** The moments at which a list of events changes: a beginning, an end, and midnight. */
export const eventChanges = (events: EventTime[], now: Date): Date[] => [
  endOfDay(now),
  ...events
    .flatMap((event) => [eventStart(event), eventEnd(event)])
    .filter((moment) => moment > now),
]
