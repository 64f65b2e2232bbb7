import type { EventView, Fact } from '../../../../themes/contract'
import type { Event } from '../../../payload-types'
import {
  asPage,
  type ItemRoute,
  notFound,
  type PageContext,
  type PageResult,
} from '../../contract/part'
import { shareLinks } from '../../frame/shareLinks'
import { villageParts } from '../../frame/villagePage'
import { findBySlug } from '../../read/findBySlug'
import { richText } from '../../rich-text/richText'
import { absoluteHref, href } from '../../site/address'
import type { VillageSite } from '../../site/site'
import { calendarEvent } from './calendarEvent'
import { calendarResult } from './calendarResult'
import { eventChanges, eventRow, eventState } from './eventRow'
import { eventThing } from './eventThing'
import { eventTimeText } from './eventTime'
import { findEvents } from './findEvents'

/** `/agenda/<slug>.ics`: one event for a calendar. */
export const eventFile: ItemRoute<VillageSite> = async ({ reader, site }, slug) => {
  const doc = await findBySlug({ collection: 'events', reader, slug })
  if (!doc) return notFound
  const address = absoluteHref(site, `/agenda/${doc.slug ?? ''}`)
  return calendarResult({ events: [calendarEvent(doc, address)], name: doc.title })
}

/** `/agenda/<slug>`: one event. */
export const eventPage = async (
  context: PageContext<VillageSite>,
  doc: Event,
): Promise<PageResult> => {
  const { reader, site } = context
  const now = new Date()
  const path = `/agenda/${doc.slug ?? ''}`
  const others = await findEvents({ except: doc.id, limit: 3, now, reader, tense: 'coming' })
  eventChanges([doc, ...others.docs], now).forEach(reader.expireAt)
  const parts = await villageParts(context, () => [doc.photo])
  const photo = parts.figure(doc.photo)
  const when = { iso: doc.start, text: eventTimeText(doc) }
  const body = richText(doc.body)
  const view: EventView = {
    ...parts.base({
      crumbs: [
        { href: href(site, '/agenda'), label: 'Agenda' },
        { href: href(site, path), label: doc.title },
      ],
      description: `${when.text}, ${doc.place}.`,
      image: photo?.image,
      things: [eventThing({ event: doc, image: photo?.image, site })],
      title: doc.title,
    }),
    back: { href: href(site, '/agenda'), label: 'Seluruh agenda' },
    body: body === '' ? undefined : body,
    calendar: { href: href(site, `${path}.ics`), label: 'Simpan ke kalender' },
    facts: factsOf(doc),
    isCancelled: doc.isCancelled === true,
    others: others.docs.map((other) =>
      eventRow({ event: other, href: href(site, `/agenda/${other.slug ?? ''}`), now }),
    ),
    photo,
    share: shareLinks({ address: absoluteHref(site, path), title: `${doc.title}, ${when.text}` }),
    stateText: eventState(doc, now),
    title: doc.title,
    when,
  }
  return asPage({ name: 'Event', view })
}

const factsOf = ({ audience, organizer, place }: Event): Fact[] =>
  [
    { label: 'Tempat', value: place },
    { label: 'Untuk', value: audience?.trim() },
    { label: 'Penyelenggara', value: organizer?.trim() },
  ].flatMap(({ label, value }) => (value ? [{ label, value }] : []))
