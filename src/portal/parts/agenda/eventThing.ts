import type { Image } from '../../../../themes/contract'
import type { Event } from '../../../payload-types'
import type { Thing } from '../../formats/jsonld/thing'
import { absoluteHref } from '../../site/address'
import type { VillageSite } from '../../site/site'
import { dayOf } from '../../words/day'
import { villageName } from '../../words/text'
import { statedEnd } from './eventTime'

/** An event of the agenda. */
export const eventThing = (args: {
  event: Event
  image: Image | undefined
  site: VillageSite
}): Thing => {
  const { event, image, site } = args
  const name = villageName(site.village)
  const end = statedEnd(event)
  const moment = event.isAllDay ? dayOf : jakartaTime
  return {
    '@type': 'Event',
    description: event.audience?.trim() ? `Untuk: ${event.audience.trim()}` : undefined,
    endDate: end && moment(end),
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    eventStatus: `https://schema.org/${event.isCancelled ? 'EventCancelled' : 'EventScheduled'}`,
    image: image && [new URL(image.src, site.origin).href],
    inLanguage: 'id',
    location: {
      '@type': 'Place',
      address: `${event.place}, ${name}, ${site.regency.name}`,
      name: event.place,
    },
    name: event.title,
    organizer: {
      '@type': 'Organization',
      name: event.organizer?.trim() || `Pemerintah ${name}`,
      url: absoluteHref(site, '/'),
    },
    startDate: moment(new Date(event.start)),
    url: absoluteHref(site, `/agenda/${event.slug ?? ''}`),
  }
}

/** "2025-06-19T08:00:00+07:00". */
const jakartaTime = (at: Date): string =>
  `${new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`
