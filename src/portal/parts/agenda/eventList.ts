import type { EventListView } from '../../../../themes/contract'
import {
  asPage,
  notFound,
  type PageContext,
  pageNumber,
  type PageResult,
} from '../../contract/part'
import { villageParts } from '../../frame/villagePage'
import { href } from '../../site/address'
import type { VillageSite } from '../../site/site'
import { villageName } from '../../words/text'
import { agendaParts, readTense } from './agendaParts'
import { eventRow } from './eventRow'
import { findAgenda } from './findAgenda'

/** Even, since wide screens show two columns. */
const perPage = 12

/**
 * `/agenda`: events to come, next first, by month; `?waktu=lalu` those that are over, latest first.
 */
export const eventList = async (context: PageContext<VillageSite>): Promise<PageResult> => {
  const { reader, site } = context
  const asked = readTense(context.query)
  const page = pageNumber(context.query)
  if (!asked || page === undefined) return notFound
  const { query, tense } = asked
  const now = new Date()
  const { docs, pages } = await findAgenda({ limit: perPage, now, page, reader, tense })
  if (page > 1 && docs.length === 0) return notFound
  const parts = await villageParts(context)
  const base = href(site, '/agenda')
  const title = tense === 'past' ? 'Agenda yang sudah lewat' : 'Agenda'
  const lead = `Kegiatan ${villageName(site.village)} yang ${tense === 'past' ? 'sudah lewat' : 'akan datang'}.`
  const rows = docs.map((event) =>
    eventRow({ event, href: href(site, `/agenda/${event.slug ?? ''}`), now }),
  )
  const view: EventListView = {
    ...parts.base({
      crumbs: [{ href: base, label: 'Agenda' }],
      description: lead,
      title: page > 1 ? `${title}, halaman ${page}` : title,
    }),
    ...agendaParts({ base, now, page, pages, query, rows, tense }),
    calendar:
      docs.length > 0
        ? { href: href(site, '/agenda.ics'), label: 'Berlangganan agenda di kalender' }
        : undefined,
    lead,
    title,
  }
  return asPage({ name: 'EventList', view })
}
