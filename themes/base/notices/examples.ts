import type { NoticeListView, NoticeRow, noticesSlots, NoticeView } from '../../contract/notices'
import { markSafeHtml } from '../../contract/values'
import { exampleSet, type ExamplesOf } from '../examples/exampleSet'
import { bareSite, exampleMeta, shareLinks, villageSite } from '../frame/examples'

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

const ordinaryNotice: NoticeView = {
  meta: exampleMeta('KTP keliling'),
  site: villageSite,
  crumbs: [
    { label: 'Beranda', href: '/' },
    { label: 'Pengumuman', href: '/pengumuman' },
    { label: 'KTP keliling di Kantor Kecamatan Contoh', href: '/pengumuman/ktp-keliling' },
  ],
  title: 'KTP keliling di Kantor Kecamatan Contoh, Kamis 19 Juni',
  periodText: 'Berlaku sampai 19 Juni 2025',
  stateText: undefined,
  fromText: 'Pengumuman kabupaten',
  isUrgent: false,
  body: markSafeHtml(
    '<p>Mobil pelayanan buka pukul 09.00–14.00 di halaman Kantor Kecamatan Contoh. Perekaman dan pencetakan KTP gratis.</p>' +
      '<ul><li>Bawa fotokopi kartu keluarga.</li><li>Pemula berusia 17 tahun cukup membawa akta kelahiran.</li></ul>',
  ),
  share: shareLinks,
  back: { label: 'Semua pengumuman', href: '/pengumuman' },
}

const ordinaryNoticeList: NoticeListView = {
  meta: exampleMeta('Pengumuman'),
  site: villageSite,
  crumbs: [
    { label: 'Beranda', href: '/' },
    { label: 'Pengumuman', href: '/pengumuman' },
  ],
  title: 'Pengumuman',
  lead: 'Pengumuman dari desa dan dari kabupaten.',
  current: noticeRows,
  past: pastNoticeRows,
  pagination: {
    label: 'Halaman pengumuman',
    text: 'Halaman 1 dari 4',
    previous: undefined,
    next: { label: 'Pengumuman lebih lama', href: '/pengumuman?halaman=2' },
  },
  empty: undefined,
}

/** Examples of the family's pages. */
export const noticesExamples: ExamplesOf<typeof noticesSlots> = {
  Notice: exampleSet({
    ordinary: ordinaryNotice,
    empty: { ...ordinaryNotice, fromText: undefined, body: undefined, share: [] },
    more: {
      past: { ...ordinaryNotice, stateText: 'Sudah berakhir' },
      urgent: {
        ...ordinaryNotice,
        title: 'Air sungai naik: warga Kampung Wetan diminta bersiap mengungsi ke Balai Desa',
        periodText: 'Berlaku sejak 17 Juni 2025',
        fromText: undefined,
        isUrgent: true,
        body: markSafeHtml(
          '<p>Tinggi air di pintu saluran 2,10 meter dan masih naik. Ikuti petunjuk Ketua RT, bawa obat dan surat penting.</p>',
        ),
      },
    },
  }),
  NoticeList: exampleSet({
    ordinary: ordinaryNoticeList,
    empty: {
      ...ordinaryNoticeList,
      site: bareSite,
      lead: undefined,
      current: [],
      past: [],
      pagination: undefined,
      empty: {
        title: 'Belum ada pengumuman',
        text: 'Pengumuman dari kantor desa akan tampil di sini.',
        link: { label: 'Baca berita desa', href: '/berita' },
      },
    },
    more: { 'all over': { ...ordinaryNoticeList, current: [], pagination: undefined } },
  }),
}
