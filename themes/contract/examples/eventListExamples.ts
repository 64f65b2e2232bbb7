import type { EventListView } from '../agenda'
import { eventRows } from './eventRows'
import { exampleSet } from './exampleSet'
import { districtFilter, filterGroup } from './filterGroups'
import { bareSite, exampleMeta, regencySite, villageSite } from './site'

const when = filterGroup({ title: 'Waktu', labels: ['Akan datang', 'Sudah lewat'], path: '/agenda', key: 'waktu' })

const ordinary: EventListView = {
  meta: exampleMeta('Agenda'),
  site: villageSite,
  crumbs: [
    { label: 'Beranda', href: '/' },
    { label: 'Agenda', href: '/agenda' },
  ],
  title: 'Agenda',
  lead: 'Kegiatan desa dan kampung yang akan datang.',
  filters: [when],
  groups: [
    { title: 'Juni 2025', items: eventRows },
    {
      title: 'Juli 2025',
      items: eventRows.slice(0, 1).map((row) => ({
        ...row,
        title: 'Penyaluran BLT Dana Desa tahap ketiga',
        href: '/agenda/2025-07-03',
        when: { iso: '2025-07-03T09:00:00+07:00', text: 'Kamis, 3 Juli 2025, 09.00' },
        day: '3',
        month: 'Jul',
        place: 'Balai Desa',
      })),
    },
  ],
  calendar: { label: 'Berlangganan agenda', href: '/agenda.ics' },
  pagination: {
    label: 'Halaman agenda',
    text: 'Halaman 1 dari 2',
    previous: undefined,
    next: { label: 'Acara berikutnya', href: '/agenda?halaman=2' },
  },
  empty: undefined,
}

/** Examples of an agenda. */
export const eventListExamples = exampleSet<EventListView>({
  ordinary,
  empty: {
    ...ordinary,
    site: bareSite,
    groups: [],
    calendar: undefined,
    pagination: undefined,
    empty: {
      title: 'Belum ada acara',
      text: 'Acara desa yang akan datang tampil di sini.',
      link: { label: 'Lihat acara yang sudah lewat', href: '/agenda?waktu=1' },
    },
  },
  more: {
    'of a regency': {
      ...ordinary,
      site: regencySite,
      title: 'Agenda desa',
      filters: [when, districtFilter('/agenda')],
      groups: [
        {
          title: 'Juni 2025',
          items: eventRows.map((row) => ({ ...row, villageText: 'Desa Sukajaya, Contoh Utara' })),
        },
      ],
    },
  },
})
