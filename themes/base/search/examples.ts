import type {
  MarkedText,
  SearchHit,
  searchSlots,
  SearchView,
  SiteMapView,
} from '../../contract/search'
import { exampleSet, type ExamplesOf } from '../examples/exampleSet'
import { bareSite, exampleMeta, villageSite } from '../frame/examples'
import { filterGroup } from '../lists/examples'

/** Text with the parts between asterisks marked. */
const marked = (text: string): MarkedText =>
  text
    .split('*')
    .map((piece, at) => ({ text: piece, isHit: at % 2 === 1 }))
    .filter((piece) => piece.text !== '')

const hits: SearchHit[] = [
  {
    title: marked('*Posyandu* Juni: empat tempat, empat tanggal'),
    href: '/berita/posyandu-juni',
    kindText: 'Berita, 12 Juni 2025',
    excerpt: marked('… bawa buku KIA ke *posyandu* terdekat. Imunisasi dan penimbangan gratis …'),
  },
  {
    title: marked('*Posyandu* Melati'),
    href: '/agenda/posyandu-melati',
    kindText: 'Agenda, 19 Juni 2025',
    excerpt: marked('Balai Kampung Lor, untuk ibu hamil, bayi, dan balita.'),
  },
  {
    title: marked('Teladan Rahayu'),
    href: '/profil#perangkat',
    kindText: 'Perangkat desa',
    excerpt: marked('Bidan desa: *posyandu*, ibu hamil, dan balita'),
  },
  {
    title: marked('Keputusan tentang kader *Posyandu*'),
    href: '/dokumen/7',
    kindText: 'Dokumen, Keputusan Kepala Desa Nomor 3 Tahun 2025',
    excerpt: undefined,
  },
]

const ordinarySearch: SearchView = {
  meta: { ...exampleMeta('Cari: posyandu'), noindex: true },
  site: villageSite,
  crumbs: [
    { label: 'Beranda', href: '/' },
    { label: 'Cari', href: '/cari' },
  ],
  title: 'Cari di situs desa',
  finder: { action: '/cari', query: 'posyandu', hint: undefined },
  resultText: '4 hasil untuk “posyandu”',
  correctionText: undefined,
  filters: [
    filterGroup({
      title: 'Jenis',
      labels: ['Semua (4)', 'Berita (1)', 'Agenda (1)', 'Dokumen (1)'],
      path: '/cari?q=posyandu',
      key: 'jenis',
    }),
  ],
  hits,
  pagination: {
    label: 'Halaman hasil',
    text: 'Halaman 1 dari 2',
    previous: undefined,
    next: { label: 'Berikutnya', href: '/cari?q=posyandu&halaman=2' },
  },
  empty: undefined,
}

const ordinarySiteMap: SiteMapView = {
  meta: exampleMeta('Peta situs'),
  site: villageSite,
  crumbs: [
    { label: 'Beranda', href: '/' },
    { label: 'Peta situs', href: '/peta-situs' },
  ],
  title: 'Peta situs',
  lead: 'Semua halaman situs ini.',
  groups: [
    ...villageSite.footerGroups,
    {
      title: 'Kabar',
      links: [
        { label: 'Berita', href: '/berita' },
        { label: 'Pengumuman', href: '/pengumuman' },
        { label: 'Agenda', href: '/agenda' },
        { label: 'Galeri', href: '/galeri' },
      ],
    },
    { title: 'Tentang situs', links: villageSite.footerLinks },
  ],
}

/** Examples of the family's pages. */
export const searchExamples: ExamplesOf<typeof searchSlots> = {
  Search: exampleSet({
    ordinary: ordinarySearch,
    empty: {
      ...ordinarySearch,
      finder: { ...ordinarySearch.finder, query: 'zzz' },
      resultText: 'Tidak ada hasil untuk “zzz”',
      filters: [],
      hits: [],
      pagination: undefined,
      empty: {
        title: 'Belum ketemu',
        text: 'Periksa ejaan, atau pakai kata yang lebih umum. Kantor desa juga dapat membantu lewat telepon.',
        link: { label: 'Peta situs', href: '/peta-situs' },
      },
    },
    more: {
      'before the first search': {
        ...ordinarySearch,
        finder: { action: '/cari', query: '', hint: 'Misalnya posyandu, jalan, surat.' },
        resultText: undefined,
        filters: [],
        hits: [],
        pagination: undefined,
      },
      'with correction': {
        ...ordinarySearch,
        finder: { ...ordinarySearch.finder, query: 'posiandu' },
        correctionText: 'Menampilkan hasil untuk “posyandu”, karena “posiandu” tidak ditemukan.',
        pagination: undefined,
      },
    },
  }),
  SiteMap: exampleSet({
    ordinary: ordinarySiteMap,
    empty: {
      ...ordinarySiteMap,
      site: bareSite,
      lead: undefined,
      groups: [{ title: 'Situs', links: [{ label: 'Beranda', href: '/' }] }],
    },
  }),
}
