import type { agendaSlots, EventListView, EventRow, EventView } from '../../contract/agenda'
import { markSafeHtml } from '../../contract/values'
import { landscape } from '../examples/drawings'
import { exampleSet, type ExamplesOf } from '../examples/exampleSet'
import { bareSite, exampleMeta, regencySite, shareLinks, villageSite } from '../frame/examples'
import { districtFilter, filterGroup } from '../lists/examples'

const rows: [title: string, day: string, iso: string, whenText: string, place: string][] = [
  [
    'Posyandu Melati',
    '19',
    '2025-06-19T08:00:00+07:00',
    'Kamis, 19 Juni 2025, 08.00–11.00',
    'Balai Kampung Lor',
  ],
  [
    'Musyawarah desa: rencana kerja 2026',
    '24',
    '2025-06-24T09:00:00+07:00',
    'Selasa, 24 Juni 2025, 09.00',
    'Balai Desa',
  ],
  [
    'Pawai obor 1 Muharam',
    '26',
    '2025-06-26T19:00:00+07:00',
    'Kamis, 26 Juni 2025, 19.00',
    'Mulai dari alun-alun desa',
  ],
  [
    'Kerja bakti saluran air',
    '29',
    '2025-06-29T07:00:00+07:00',
    'Minggu, 29 Juni 2025, 07.00–10.00',
    'Kampung Wetan',
  ],
]

/** Four events of a fictional village, next first; the last is cancelled. */
export const eventRows: EventRow[] = rows.map(([title, day, iso, text, place], at) => ({
  title,
  href: `/agenda/${iso.slice(0, 10)}`,
  when: { iso, text },
  day,
  month: 'Jun',
  place,
  stateText: at === 3 ? 'Dibatalkan' : undefined,
  isCancelled: at === 3,
  villageText: undefined,
}))

const ordinaryEvent: EventView = {
  meta: exampleMeta('Posyandu Melati'),
  site: villageSite,
  crumbs: [
    { label: 'Beranda', href: '/' },
    { label: 'Agenda', href: '/agenda' },
    { label: 'Posyandu Melati', href: '/agenda/posyandu-melati' },
  ],
  title: 'Posyandu Melati',
  when: { iso: '2025-06-19T08:00:00+07:00', text: 'Kamis, 19 Juni 2025, 08.00–11.00' },
  stateText: undefined,
  isCancelled: false,
  facts: [
    { label: 'Tempat', value: 'Balai Kampung Lor' },
    { label: 'Untuk', value: 'Ibu hamil, bayi, dan balita' },
    { label: 'Penyelenggara', value: 'Kader Posyandu Melati dan bidan desa' },
  ],
  photo: {
    image: landscape({ seed: 6, alt: 'Ibu dan balita mengantre di meja timbang' }),
    caption: 'Posyandu bulan lalu. Foto: operator desa',
  },
  body: markSafeHtml(
    '<p>Bawa buku KIA dan kartu identitas. Penimbangan, imunisasi, dan vitamin A gratis.</p>' +
      '<h2>Urutan layanan</h2><ol><li>Pendaftaran</li><li>Penimbangan dan pengukuran</li><li>Imunisasi oleh bidan desa</li></ol>',
  ),
  calendar: { label: 'Simpan ke kalender', href: '/agenda/posyandu-melati.ics' },
  share: shareLinks,
  back: { label: 'Seluruh agenda', href: '/agenda' },
  others: eventRows.slice(1, 4),
}

const when = filterGroup({
  title: 'Waktu',
  labels: ['Akan datang', 'Sudah lewat'],
  path: '/agenda',
  key: 'waktu',
})

const ordinaryEventList: EventListView = {
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

/** Examples of the family's pages. */
export const agendaExamples: ExamplesOf<typeof agendaSlots> = {
  Event: exampleSet({
    ordinary: ordinaryEvent,
    empty: {
      ...ordinaryEvent,
      facts: [],
      photo: undefined,
      body: undefined,
      share: [],
      others: [],
    },
    more: {
      cancelled: { ...ordinaryEvent, stateText: 'Dibatalkan', isCancelled: true },
      past: { ...ordinaryEvent, stateText: 'Sudah selesai' },
    },
  }),
  EventList: exampleSet({
    ordinary: ordinaryEventList,
    empty: {
      ...ordinaryEventList,
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
        ...ordinaryEventList,
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
  }),
}
