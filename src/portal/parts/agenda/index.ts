import type { Event } from '../../../payload-types'
import { definePart } from '../../contract/part'
import { defineSearch } from '../../contract/searchSource'
import { href } from '../../site/address'
import { dateText } from '../../words/text'
import { eventCalendar } from './calendarResult'
import { eventFile, eventPage } from './event'
import { eventList } from './eventList'
import { eventChanges, eventRow } from './eventRow'
import { findEvents } from './findEvents'

export const agenda = definePart<Event, Awaited<ReturnType<typeof findEvents>>>({
  beside: { 'agenda.ics': { index: eventCalendar } },
  documents: {
    collection: 'events',
    draft: {
      blank: () => ({
        place: 'Tempat belum diisi',
        start: new Date().toISOString(),
        title: 'Tanpa judul',
      }),
      fields: [
        'audience',
        'body',
        'end',
        'isAllDay',
        'isCancelled',
        'organizer',
        'photo',
        'place',
        'start',
        'title',
      ],
    },
    draw: eventPage,
    label: ({ title }) => title,
    labelled: ['title'],
    named: 'slug',
    sort: '-start',
    title: 'Agenda',
  },
  entry: { icon: 'calendar', label: 'Agenda', tile: 'Agenda kegiatan', under: 'berita' },
  home: {
    draw: ({ docs }, { context: { reader, site }, now }) => {
      eventChanges(docs, now).forEach(reader.expireAt)
      return {
        agenda: docs.map((event) =>
          eventRow({ event, href: href(site, `/agenda/${event.slug ?? ''}`), now }),
        ),
        agendaMore:
          docs.length > 0 ? { href: href(site, '/agenda'), label: 'Seluruh agenda' } : undefined,
      }
    },
    find: ({ now, reader }) => findEvents({ limit: 3, now, reader, tense: 'coming' }),
    hasContent: ({ docs }) => docs.length > 0,
  },
  index: eventList,
  itemFiles: { '.ics': eventFile },
  name: 'agenda',
  query: { hal: 'page', waktu: 'choice' },
  search: defineSearch<Event>({
    collection: 'events',
    entry: ({ place, searchText, slug, start, title }) => ({
      excerpt: place,
      kindText: `Agenda, ${dateText(start).text}`,
      path: `/agenda/${slug}`,
      text: searchText ?? '',
      title,
    }),
    fields: ['place', 'searchText', 'slug', 'start', 'title'],
    kind: { label: 'Agenda', value: 'agenda' },
    limit: 500,
    sort: '-start',
  }),
})
