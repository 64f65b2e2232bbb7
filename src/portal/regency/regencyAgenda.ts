import type { EventListView, EventRow } from '../../../themes/contract'
import { asPage, notFound, type PageContext, pageNumber, type PageResult } from '../contract/part'
import { filterGroup } from '../frame/filters'
import { regencyParts } from '../frame/regencyPage'
import { agendaParts, readTense } from '../parts/agenda/agendaParts'
import { calendarEvent } from '../parts/agenda/calendarEvent'
import { calendarResult } from '../parts/agenda/calendarResult'
import { eventRow } from '../parts/agenda/eventRow'
import { findAgenda } from '../parts/agenda/findAgenda'
import { findCalendarEvents } from '../parts/agenda/findCalendarEvents'
import { allOf } from '../read/allOf'
import { href } from '../site/address'
import type { RegencySite } from '../site/site'
import { findRegion } from './findRegion'
import { regencyPlaces } from './regencyPlaces'

const perPage = 20

/**
 * `/agenda`: events of all villages; `?kecamatan=` narrows it, `?waktu=lalu` shows what is over.
 */
export const regencyAgenda = async (context: PageContext<RegencySite>): Promise<PageResult> => {
  const { reader, settings, site } = context
  const page = pageNumber(context.query)
  const asked = readTense(context.query)
  const place = context.query.get('kecamatan')
  const now = new Date()
  const [region, parts] = await Promise.all([findRegion(reader), regencyParts(context, now)])
  const places = regencyPlaces({ region, settings, site })
  const district = places.districtNamed(place)
  if (!asked || page === undefined || (place !== null && !district)) return notFound
  const query = new URLSearchParams({
    ...Object.fromEntries(asked.query),
    ...(place ? { kecamatan: place } : {}),
  })
  const { docs, pages } = await findAgenda({
    limit: perPage,
    now,
    page,
    reader,
    tense: asked.tense,
    where: allOf([district && { district: { equals: district.code } }, region.inOpenVillages]),
  })
  if (page > 1 && docs.length === 0) return notFound
  const rows = docs.flatMap((event): EventRow[] => {
    const address = places.hrefOf(event.village, `/agenda/${event.slug ?? ''}`)
    return address
      ? [eventRow({ event, href: address, now, villageText: places.textOf(event.village) })]
      : []
  })
  const base = href(site, '/agenda')
  const list = agendaParts({ base, now, page, pages, query, rows, tense: asked.tense })
  const districts = filterGroup({
    base,
    name: 'kecamatan',
    options: places.districtOptions,
    query,
    title: 'Kecamatan',
  })
  const title = asked.tense === 'past' ? 'Agenda yang sudah lewat' : 'Agenda desa'
  const lead = `Kegiatan desa-desa di ${site.regency.name}.`
  const view: EventListView = {
    ...parts.base({
      crumbs: [{ href: base, label: 'Agenda' }],
      description: lead,
      title: page > 1 ? `${title}, halaman ${page}` : title,
    }),
    ...list,
    calendar:
      rows.length > 0
        ? { href: href(site, '/agenda.ics'), label: 'Berlangganan agenda di kalender' }
        : undefined,
    filters: [...list.filters, ...(districts ? [districts] : [])],
    lead,
    title,
  }
  return asPage({ name: 'EventList', view })
}

/** `/agenda.ics`: the same for calendars to subscribe to. */
export const regencyCalendar = async (context: PageContext<RegencySite>): Promise<PageResult> => {
  const { reader, settings, site } = context
  const [region, docs] = await Promise.all([
    findRegion(reader),
    findCalendarEvents({ now: new Date(), reader }),
  ])
  const places = regencyPlaces({ region, settings, site })
  const events = docs.flatMap((event) => {
    const address = places.hrefOf(event.village, `/agenda/${event.slug ?? ''}`)
    return address ? [calendarEvent(event, address)] : []
  })
  return calendarResult({ events, name: `Agenda desa ${site.regency.name}` })
}
