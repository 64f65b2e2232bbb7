import type { EventRow } from '../agenda'

const rows: [title: string, day: string, iso: string, whenText: string, place: string][] = [
  ['Posyandu Melati', '19', '2025-06-19T08:00:00+07:00', 'Kamis, 19 Juni 2025, 08.00–11.00', 'Balai Kampung Lor'],
  ['Musyawarah desa: rencana kerja 2026', '24', '2025-06-24T09:00:00+07:00', 'Selasa, 24 Juni 2025, 09.00', 'Balai Desa'],
  ['Pawai obor 1 Muharam', '26', '2025-06-26T19:00:00+07:00', 'Kamis, 26 Juni 2025, 19.00', 'Mulai dari alun-alun desa'],
  ['Kerja bakti saluran air', '29', '2025-06-29T07:00:00+07:00', 'Minggu, 29 Juni 2025, 07.00–10.00', 'Kampung Wetan'],
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
