import { plainText } from '../../../../collections/shared/plainText'
import type { Event } from '../../../payload-types'
import type { CalendarEvent } from '../../formats/ics/calendarFile'
import { dayOf } from '../../words/day'
import { statedEnd } from './eventTime'

/** What a calendar needs of an event. */
export type CalendarDoc = Pick<
  Event,
  | 'audience'
  | 'createdAt'
  | 'end'
  | 'id'
  | 'isAllDay'
  | 'isCancelled'
  | 'organizer'
  | 'place'
  | 'start'
  | 'title'
  | 'updatedAt'
> & { body?: Event['body'] }

const longestText = 1000

/** An event as calendars keep it. */
export const calendarEvent = (event: CalendarDoc, url: string): CalendarEvent => ({
  changedAt: new Date(event.updatedAt),
  createdAt: new Date(event.createdAt),
  description: [
    event.audience && `Untuk: ${event.audience}`,
    event.organizer && `Penyelenggara: ${event.organizer}`,
    plainText(event.body).slice(0, longestText),
  ]
    .filter(Boolean)
    .join('\n'),
  // Not the address of the site, which may change: calendars would show the event twice.
  id: `${event.id}@balai-desa`,
  isCancelled: event.isCancelled === true,
  place: event.place,
  time: timeOf(event),
  title: event.title,
  url,
})

const timeOf = (event: CalendarDoc): CalendarEvent['time'] => {
  const start = new Date(event.start)
  const end = statedEnd(event)
  return event.isAllDay ? { first: dayOf(start), last: dayOf(end ?? start) } : { end, start }
}
