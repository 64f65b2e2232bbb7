import { type CalendarEvent, calendarFile, calendarType } from '../../formats/ics/calendarFile'
import { findCalendarEvents } from './findCalendarEvents'
import { absoluteHref } from '../../site/address'
import type { VillageSite } from '../../site/site'
import { calendarEvent } from './calendarEvent'
import { villageName } from '../../words/text'
import { type FileResult, type PageContext } from '../../contract/part'

/** `/agenda.ics`: the village's agenda for calendars to subscribe to, cancelled events included. */
export const eventCalendar = async ({ reader, site }: PageContext<VillageSite>): Promise<FileResult> => {
  const docs = await findCalendarEvents({ now: new Date(), reader })
  return calendarResult({
    events: docs.map((event) => calendarEvent(event, absoluteHref(site, `/agenda/${event.slug ?? ''}`))),
    name: `Agenda ${villageName(site.village)}`,
  })
}

/** Without a name to save it by, so that a phone offers to keep it in its calendar. */
export const calendarResult = (calendar: { events: CalendarEvent[]; name: string }): FileResult => ({
  body: calendarFile(calendar),
  contentType: calendarType,
  kind: 'file',
})
