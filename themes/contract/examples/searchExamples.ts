import type { MarkedText, SearchHit, SearchView } from '../search'
import { exampleSet } from './exampleSet'
import { filterGroup } from './filterGroups'
import { exampleMeta, villageSite } from './site'

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

const ordinary: SearchView = {
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
    filterGroup({ title: 'Jenis', labels: ['Semua (4)', 'Berita (1)', 'Agenda (1)', 'Dokumen (1)'], path: '/cari?q=posyandu', key: 'jenis' }),
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

/** Examples of a search. */
export const searchExamples = exampleSet<SearchView>({
  ordinary,
  empty: {
    ...ordinary,
    finder: { ...ordinary.finder, query: 'zzz' },
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
      ...ordinary,
      finder: { action: '/cari', query: '', hint: 'Misalnya posyandu, jalan, surat.' },
      resultText: undefined,
      filters: [],
      hits: [],
      pagination: undefined,
    },
    'with correction': {
      ...ordinary,
      finder: { ...ordinary.finder, query: 'posiandu' },
      correctionText: 'Menampilkan hasil untuk “posyandu”, karena “posiandu” tidak ditemukan.',
      pagination: undefined,
    },
  },
})
