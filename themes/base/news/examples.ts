import type { NewsCard, NewsItemView, NewsListView, newsSlots } from '../../contract/news'
import { markSafeHtml } from '../../contract/values'
import { landscape } from '../examples/drawings'
import { exampleSet, type ExamplesOf } from '../examples/exampleSet'
import { bareSite, exampleMeta, regencySite, shareLinks, villageSite } from '../frame/examples'
import { districtFilter, filterGroup } from '../lists/examples'

const days: [
  title: string,
  iso: string,
  text: string,
  category: string,
  summary: string | undefined,
][] = [
  [
    'Jalan Kampung Wetan selesai dicor sepanjang 340 meter',
    '2025-06-16',
    '16 Juni 2025',
    'Pembangunan',
    'Warga bergotong royong sejak 2 Juni. Kendaraan roda empat dapat melintas mulai Sabtu.',
  ],
  [
    'Posyandu Juni: empat tempat, empat tanggal',
    '2025-06-12',
    '12 Juni 2025',
    'Kesehatan',
    undefined,
  ],
  [
    'BUM Desa membuka kelas kemasan emping untuk 20 warga',
    '2025-06-09',
    '9 Juni 2025',
    'Ekonomi',
    undefined,
  ],
  [
    'BLT Dana Desa tahap kedua diterima 45 keluarga',
    '2025-06-03',
    '3 Juni 2025',
    'Pengumuman',
    undefined,
  ],
  [
    'Pompa air Kampung Kulon menyala lagi setelah tiga hari diperbaiki',
    '2025-05-21',
    '21 Mei 2025',
    'Pembangunan',
    'Unit Air Bersih mengganti kumparan pompa. Tagihan Mei dikurangi tiga hari.',
  ],
  [
    'Hasil panen raya Kampung Lor: 5,40 ton per hektare',
    '2025-05-02',
    '2 Mei 2025',
    'Ekonomi',
    'Naik dari 4,85 ton pada musim yang sama tahun lalu.',
  ],
]

/** Six news items of a fictional village, newest first; the last two without a photo. */
export const newsCards: NewsCard[] = days.map(([title, iso, text, category, summary], at) => ({
  title,
  href: `/berita/${iso}`,
  date: { iso, text },
  category,
  summary,
  photo:
    at < 4
      ? landscape({ seed: at + 2, alt: at === 0 ? 'Jalan beton di tepi sawah' : '' })
      : undefined,
  villageText: undefined,
}))

const ordinaryNewsItem: NewsItemView = {
  meta: { ...exampleMeta('Jalan Kampung Wetan selesai dicor'), ogType: 'article' },
  site: {
    ...villageSite,
    navigation: villageSite.navigation.map((item, at) => ({ ...item, isCurrent: at === 0 })),
  },
  crumbs: [
    { label: 'Beranda', href: '/' },
    { label: 'Berita', href: '/berita' },
    { label: 'Jalan Kampung Wetan selesai dicor sepanjang 340 meter', href: '/berita/jalan' },
  ],
  title: 'Jalan Kampung Wetan selesai dicor sepanjang 340 meter',
  date: { iso: '2025-06-16', text: '16 Juni 2025' },
  category: 'Pembangunan',
  lead: 'Warga bergotong royong sejak 2 Juni. Kendaraan roda empat dapat melintas mulai Sabtu, setelah beton cukup umur.',
  photo: {
    image: landscape({ seed: 2, alt: 'Jalan beton baru di tepi sawah Kampung Wetan' }),
    caption: 'Jalan pada hari terakhir pengecoran, Minggu 15 Juni. Foto: operator desa',
  },
  body: markSafeHtml(
    '<p>Jalan lingkungan di Kampung Wetan kini berlapis beton setebal 15 sentimeter. Sebelumnya jalan ini berupa tanah dan tergenang setiap musim hujan.</p>' +
      '<h2>Mulai kapan dapat dilewati</h2><ul><li>Pejalan kaki dan sepeda: sudah dapat.</li><li>Sepeda motor: mulai Rabu, 18 Juni 2025.</li></ul>' +
      '<blockquote><p>“Dulu anak-anak berangkat sekolah membawa sandal cadangan.”</p></blockquote>' +
      '<p>Sisa anggaran dipakai untuk saluran air, sesuai <a href="https://contoh.example/musyawarah">hasil musyawarah</a> 14 Juni.</p>',
  ),
  authorText: 'Ditulis operator desa.',
  updated: { iso: '2025-06-17', text: '17 Juni 2025' },
  back: { label: 'Semua berita', href: '/berita' },
  share: shareLinks,
  related: newsCards.slice(1, 4),
}

const ordinaryNewsList: NewsListView = {
  meta: exampleMeta('Berita desa'),
  site: villageSite,
  crumbs: [
    { label: 'Beranda', href: '/' },
    { label: 'Berita', href: '/berita' },
  ],
  title: 'Berita desa',
  lead: 'Kabar dari kantor desa dan kampung-kampung.',
  filters: [
    filterGroup({
      title: 'Kategori',
      labels: ['Semua', 'Pembangunan', 'Kesehatan', 'Ekonomi', 'Pengumuman'],
      path: '/berita',
      key: 'kategori',
    }),
  ],
  archive: ['Juni 2025', 'Mei 2025', 'April 2025', 'Maret 2025', 'Desember 2024'].map(
    (label, at) => ({
      label,
      href: `/berita?bulan=${at + 1}`,
    }),
  ),
  groups: [
    { title: 'Juni 2025', items: newsCards.slice(0, 4) },
    { title: 'Mei 2025', items: newsCards.slice(4) },
  ],
  pagination: {
    label: 'Halaman berita',
    text: 'Halaman 2 dari 10',
    previous: { label: 'Berita lebih baru', href: '/berita' },
    next: { label: 'Berita lebih lama', href: '/berita?halaman=3' },
  },
  empty: undefined,
}

/** Examples of the family's pages. */
export const newsExamples: ExamplesOf<typeof newsSlots> = {
  NewsItem: exampleSet({
    ordinary: ordinaryNewsItem,
    empty: {
      ...ordinaryNewsItem,
      category: undefined,
      lead: undefined,
      photo: undefined,
      body: markSafeHtml(''),
      authorText: undefined,
      updated: undefined,
      share: [],
      related: [],
    },
  }),
  NewsList: exampleSet({
    ordinary: ordinaryNewsList,
    empty: {
      ...ordinaryNewsList,
      site: bareSite,
      filters: [],
      archive: [],
      groups: [],
      pagination: undefined,
      empty: {
        title: 'Belum ada berita',
        text: 'Kabar dari kantor desa akan tampil di sini.',
        link: { label: 'Kembali ke beranda', href: '/' },
      },
    },
    more: {
      'of a regency': {
        ...ordinaryNewsList,
        site: regencySite,
        title: 'Kabar desa',
        filters: [districtFilter('/kabar')],
        archive: [],
        groups: ordinaryNewsList.groups.map((group) => ({
          ...group,
          items: group.items.map((card) => ({
            ...card,
            villageText: 'Desa Sukajaya, Contoh Utara',
          })),
        })),
      },
    },
  }),
}
