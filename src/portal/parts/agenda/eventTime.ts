import type { Event } from '../../../payload-types'
import { dayOf, endOfDay, startOfDay } from '../../words/day'
import { dayRange } from '../../words/dayRange'

/** What is known of an event's time. */
export type EventTime = Pick<Event, 'end' | 'isAllDay' | 'start'>

const timeZone = 'Asia/Jakarta'
const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('id-ID', { ...options, timeZone })

const wholeDay = format({ day: 'numeric', month: 'long', weekday: 'long', year: 'numeric' })
const dayOfYear = format({ day: 'numeric', month: 'long', weekday: 'long' })
const clock = format({ hour: '2-digit', hourCycle: 'h23', minute: '2-digit' })

/**
 * When an event is, in words: "Kamis, 19 Juni 2025, 08.00–11.00", "19–21 Juni 2025" for whole days,
 * "Sabtu, 21 Juni, 20.00 sampai Minggu, 22 Juni 2025, 02.00" over midnight.
 */
export const eventTimeText = (event: EventTime): string => {
  const start = new Date(event.start)
  const end = statedEnd(event)
  if (event.isAllDay)
    return end && dayOf(end) !== dayOf(start) ? dayRange(start, end) : wholeDay.format(start)
  if (!end) return `${wholeDay.format(start)}, ${clock.format(start)}`
  // Midnight belongs to the evening before it.
  if (end <= endOfDay(start)) {
    const until = end < endOfDay(start) ? clock.format(end) : '24.00'
    return `${wholeDay.format(start)}, ${clock.format(start)}–${until}`
  }
  const isOneYear = dayOf(start).slice(0, 4) === dayOf(end).slice(0, 4)
  const first = (isOneYear ? dayOfYear : wholeDay).format(start)
  return `${first}, ${clock.format(start)} sampai ${wholeDay.format(end)}, ${clock.format(end)}`
}

/** The moment an event is over; one without an end holds its day. */
export const eventEnd = (event: EventTime): Date => {
  const end = statedEnd(event)
  if (event.isAllDay || !end) return endOfDay(end ?? new Date(event.start))
  return end
}

/** The moment an event begins; one of whole days begins with its day. */
export const eventStart = (event: EventTime): Date => {
  const start = new Date(event.start)
  return event.isAllDay ? startOfDay(start) : start
}

/** The end as entered; undefined when there is none that comes after the start. */
export const statedEnd = ({ end, start }: EventTime): Date | undefined =>
  end && new Date(end) > new Date(start) ? new Date(end) : undefined
