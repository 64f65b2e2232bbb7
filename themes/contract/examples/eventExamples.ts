import type { EventView } from '../agenda'
import { markSafeHtml } from '../values'
import { landscape } from './drawings'
import { eventRows } from './eventRows'
import { exampleSet } from './exampleSet'
import { shareLinks } from './shareLinks'
import { exampleMeta, villageSite } from './site'

const ordinary: EventView = {
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

/** Examples of an event. */
export const eventExamples = exampleSet<EventView>({
  ordinary,
  empty: { ...ordinary, facts: [], photo: undefined, body: undefined, share: [], others: [] },
  more: {
    cancelled: { ...ordinary, stateText: 'Dibatalkan', isCancelled: true },
    past: { ...ordinary, stateText: 'Sudah selesai' },
  },
})
