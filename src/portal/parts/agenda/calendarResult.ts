import { type FileResult, type PageContext } from '../../contract/part'
import { type CalendarEvent, calendarFile, calendarType } from '../../formats/ics/calendarFile'
import { absoluteHref } from '../../site/address'
import type { VillageSite } from '../../site/site'
import { villageName } from '../../words/text'
import { calendarEvent } from './calendarEvent'
import { findCalendarEvents } from './findCalendarEvents'

/** `/agenda.ics`: the village's agenda for calendars to subscribe to, cancelled events included. */
export const eventCalendar = async ({
  reader,
  site,
}: PageContext<VillageSite>): Promise<FileResult> => {
  const docs = await findCalendarEvents({ now: new Date(), reader })
  return calendarResult({
    events: docs.map((event) =>
      calendarEvent(event, absoluteHref(site, `/agenda/${event.slug ?? ''}`)),
    ),
    name: `Agenda ${villageName(site.village)}`,
  })
}

/** Without a name to save it by, so that a phone offers to keep it in its calendar. */
export const calendarResult = (calendar: {
  events: CalendarEvent[]
  name: string
}): FileResult => ({
  body: calendarFile(calendar),
  contentType: calendarType,
  kind: 'file',
})
