import type { EmptyStateView, EventListView, EventRow } from '../../../../themes/contract'
import { filterGroup } from '../../frame/filters'
import { pagination } from '../../frame/pagination'
import { eventGroups } from './eventRow'
import type { EventTense } from './findEvents'

/** Events of the past are asked for by name; those to come need none. */
const pastValue = 'lalu'

/** What `?waktu=` asks for, with the parameters to keep; undefined for a time that cannot be. */
export const readTense = (
  query: URLSearchParams,
): undefined | { query: URLSearchParams; tense: EventTense } => {
  const value = query.get('waktu')
  if (value === null) return { query: new URLSearchParams(), tense: 'coming' }
  return value === pastValue
    ? { query: new URLSearchParams({ waktu: pastValue }), tense: 'past' }
    : undefined
}

/** The list of an agenda: its months, the choice between coming and past, and where it stands. */
export const agendaParts = (args: {
  /** Path of the list. */
  base: string
  now: Date
  page: number
  pages: number
  query: URLSearchParams
  rows: EventRow[]
  tense: EventTense
}): Pick<EventListView, 'empty' | 'filters' | 'groups' | 'pagination'> => {
  const { base, now, page, pages, query, rows, tense } = args
  const isPast = tense === 'past'
  const when = filterGroup({
    all: 'Akan datang',
    base,
    name: 'waktu',
    options: [{ label: 'Sudah lewat', value: pastValue }],
    query,
    title: 'Waktu',
  })
  return {
    empty: rows.length > 0 ? undefined : emptyState(base, isPast),
    filters: when ? [when] : [],
    groups: eventGroups(rows, isPast ? undefined : now),
    pagination: pagination({
      base,
      label: 'Halaman agenda',
      next: isPast ? 'Acara lebih lama' : 'Acara berikutnya',
      page,
      pages,
      previous: isPast ? 'Acara lebih baru' : 'Acara sebelumnya',
      query,
    }),
  }
}

const emptyState = (base: string, isPast: boolean): EmptyStateView =>
  isPast
    ? {
        link: { href: base, label: 'Lihat acara yang akan datang' },
        text: 'Acara desa yang sudah lewat tersimpan di sini.',
        title: 'Belum ada acara yang lewat',
      }
    : {
        link: { href: `${base}?waktu=${pastValue}`, label: 'Lihat acara yang sudah lewat' },
        text: 'Acara desa yang akan datang tampil di sini.',
        title: 'Belum ada acara',
      }
