import type { NoticeRow } from '../notices'

/** Three announcements in force in a fictional village: one urgent, one of the regency. */
export const noticeRows: NoticeRow[] = [
  {
    title: 'Air sungai naik: warga Kampung Wetan diminta bersiap mengungsi ke Balai Desa',
    href: '/pengumuman/air-naik',
    periodText: 'Berlaku sejak 17 Juni 2025',
    fromText: undefined,
    isUrgent: true,
  },
  {
    title: 'KTP keliling di Kantor Kecamatan Contoh, Kamis 19 Juni, 09.00–14.00',
    href: 'https://contoh.example/pengumuman/ktp-keliling',
    periodText: 'Berlaku sampai 19 Juni 2025',
    fromText: 'Pengumuman kabupaten',
    isUrgent: false,
  },
  {
    title: 'Pendaftaran pelatihan kemasan emping dibuka',
    href: '/pengumuman/pelatihan',
    periodText: 'Berlaku 9–20 Juni 2025',
    fromText: undefined,
    isUrgent: false,
  },
]

/** Two that are over. */
export const pastNoticeRows: NoticeRow[] = [
  {
    title: 'Kantor desa tutup pada 29 dan 30 Mei',
    href: '/pengumuman/kantor-tutup',
    periodText: 'Berlaku 27–30 Mei 2025',
    fromText: undefined,
    isUrgent: false,
  },
  {
    title: 'Verifikasi data penerima bantuan pangan',
    href: '/pengumuman/verifikasi',
    periodText: 'Berlaku 1–15 April 2025',
    fromText: 'Pengumuman kabupaten',
    isUrgent: false,
  },
]
