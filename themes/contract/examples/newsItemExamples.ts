import type { NewsItemView } from '../news'
import { markSafeHtml } from '../values'
import { landscape } from './drawings'
import { exampleSet } from './exampleSet'
import { newsCards } from './newsCards'
import { shareLinks } from './shareLinks'
import { exampleMeta, villageSite } from './site'

const ordinary: NewsItemView = {
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

/** Examples of a news item. */
export const newsItemExamples = exampleSet({
  ordinary,
  empty: {
    ...ordinary,
    category: undefined,
    lead: undefined,
    photo: undefined,
    body: markSafeHtml(''),
    authorText: undefined,
    updated: undefined,
    share: [],
    related: [],
  },
})
