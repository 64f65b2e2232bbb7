import type {
  DistrictGroup,
  RegencyHomeView,
  regencySlots,
  StatusYear,
  VillageListView,
} from '../../contract/regency'
import type { StatusRank } from '../../contract/village-index'
import { eventRows } from '../agenda/examples'
import { exampleSet, type ExamplesOf } from '../examples/exampleSet'
import { exampleMeta, regencySite } from '../frame/examples'
import { districtFilter, filterGroup } from '../lists/examples'
import { newsCards } from '../news/examples'
import { noticeRows } from '../notices/examples'
import { statuses } from '../village-index/examples'

const fore = ['Suka', 'Mekar', 'Sindang', 'Pasir', 'Tanjung', 'Karang', 'Cipta', 'Marga']
const aft = [
  'jaya',
  'sari',
  'mukti',
  'asih',
  'raya',
  'indah',
  'laksana',
  'wangi',
  'maju',
  'luhur',
  'baru',
  'rahayu',
]

/** Districts of a fictional regency with `ranks.length` villages, `size` in each. */
const districtsOf = (ranks: (StatusRank | undefined)[], size: number): DistrictGroup[] =>
  Array.from({ length: Math.ceil(ranks.length / size) }, (_, district) => ({
    name: `Contoh ${aft[district % aft.length]} ${district + 1}`,
    anchor: `kecamatan-${district + 1}`,
    villages: ranks.slice(district * size, (district + 1) * size).map((rank, at) => {
      const number = district * size + at
      return {
        name: `${fore[number % fore.length]}${aft[Math.floor(number / fore.length) % aft.length]}`,
        href: `/desa/${number + 1}/`,
        status: statuses.find((status) => status.rank === rank),
        scoreText: rank ? `0,${5900 + rank * 400 + (number % 97)}` : undefined,
      }
    }),
  }))

const yearOf = (counts: [number, number | undefined][]): StatusYear => ({
  schemeText: 'Indeks Desa Membangun (IDM) 2024',
  yearText: '2024',
  previousYearText: counts[0]?.[1] === undefined ? undefined : '2023',
  sentence: 'Desa mandiri dan maju bertambah; satu desa masih tertinggal.',
  total: counts.reduce((sum, [count]) => sum + count, 0),
  counts: [...statuses].reverse().map((status, at) => ({
    ...status,
    count: counts[at]?.[0] ?? 0,
    previousCount: counts[at]?.[1],
  })),
  sourceText: 'Sumber: IDM 2023 dan IDM 2024, Kementerian Desa.',
})

/** Ranks spread over the villages: every district gets a few of each. */
const spread = (counts: [number, number | undefined][]): StatusRank[] => {
  const ranks = counts.flatMap(([count], at) =>
    Array<StatusRank>(count).fill((5 - at) as StatusRank),
  )
  return ranks.map((_, at) => ranks[(at * 89) % ranks.length] ?? 3)
}

const few: [number, number | undefined][] = [
  [2, 1],
  [6, 5],
  [13, 15],
  [2, 2],
  [1, 1],
]
const many: [number, number | undefined][] = [
  [17, 12],
  [79, 70],
  [229, 243],
  [1, 1],
  [0, 0],
]

const ordinaryRegencyHome: RegencyHomeView = {
  meta: exampleMeta('Portal Desa Kabupaten Contoh'),
  site: { ...regencySite, isHome: true },
  crumbs: [],
  title: '24 desa, satu balai',
  lead: 'Temukan situs resmi desa Anda, perangkatnya, dan capaian pembangunan di 3 kecamatan.',
  finder: {
    action: '/desa',
    query: '',
    hint: 'Misalnya Sukajaya. Hasil selalu menyebut kecamatannya.',
  },
  statusYear: yearOf(few),
  facts: [
    { label: 'desa di 3 kecamatan', value: '24' },
    { label: 'rata-rata IDM 2024', value: '0,6867' },
    { label: 'status desa, 2023 ke 2024', value: '3 naik, 1 turun' },
  ],
  districtsTitle: '3 kecamatan',
  districts: districtsOf(spread(few), 8),
  news: newsCards
    .slice(0, 5)
    .map((card) => ({ ...card, villageText: 'Desa Sukajaya, Contoh jaya 1' })),
  agenda: eventRows
    .slice(0, 3)
    .map((row) => ({ ...row, villageText: 'Desa Sukajaya, Contoh jaya 1' })),
  agendaMore: { label: 'Agenda semua desa', href: '/agenda' },
  notices: noticeRows.slice(1, 2),
  newsMore: { label: 'Semua kabar desa', href: '/kabar' },
}

const ordinaryVillageList: VillageListView = {
  meta: { ...exampleMeta('Cari desa'), noindex: true },
  site: regencySite,
  crumbs: [
    { label: 'Beranda', href: '/' },
    { label: 'Desa', href: '/desa' },
  ],
  title: 'Cari desa',
  finder: { action: '/desa', query: 'sari', hint: undefined },
  filters: [
    districtFilter('/desa'),
    filterGroup({
      title: 'Status',
      labels: ['Semua', ...statuses.map(({ label }) => label)],
      path: '/desa',
      key: 'status',
    }),
  ],
  resultText: '3 desa cocok dengan “sari”',
  statusText: 'Status IDM 2024',
  rows: [
    {
      name: 'Mekarsari',
      district: 'Kecamatan Contoh Utara',
      href: '/desa/mekarsari/',
      status: statuses[4],
      scoreText: '0,8210',
    },
    {
      name: 'Pasirsari',
      district: 'Kecamatan Contoh Selatan',
      href: '/desa/pasirsari/',
      status: statuses[1],
      scoreText: '0,5873',
    },
    {
      name: 'Sukasari',
      district: 'Kecamatan Contoh Utara',
      href: '/desa/sukasari/',
      status: undefined,
      scoreText: undefined,
    },
  ],
  pagination: {
    label: 'Halaman hasil',
    text: 'Halaman 1 dari 2',
    previous: undefined,
    next: { label: 'Berikutnya', href: '/desa?q=sari&halaman=2' },
  },
  empty: undefined,
}

/** Examples of the family's pages. */
export const regencyExamples: ExamplesOf<typeof regencySlots> = {
  RegencyHome: exampleSet({
    ordinary: ordinaryRegencyHome,
    empty: {
      ...ordinaryRegencyHome,
      statusYear: undefined,
      facts: [],
      districts: districtsOf([undefined, undefined, undefined], 3),
      news: [],
      newsMore: undefined,
      agenda: [],
      agendaMore: undefined,
      notices: [],
    },
    more: {
      '326 villages': {
        ...ordinaryRegencyHome,
        title: '326 desa, satu balai',
        lead: 'Temukan situs resmi desa Anda, perangkatnya, dan capaian pembangunan di 29 kecamatan.',
        statusYear: yearOf(many),
        districtsTitle: '29 kecamatan',
        districts: districtsOf(spread(many), 12),
      },
      'one year': {
        ...ordinaryRegencyHome,
        statusYear: yearOf(few.map(([count]) => [count, undefined])),
      },
    },
  }),
  VillageList: exampleSet({
    ordinary: ordinaryVillageList,
    empty: {
      ...ordinaryVillageList,
      finder: { ...ordinaryVillageList.finder, query: 'zzz' },
      resultText: 'Tidak ada desa yang cocok dengan “zzz”',
      rows: [],
      pagination: undefined,
      empty: {
        title: 'Belum ketemu',
        text: 'Periksa ejaan, atau cari dengan nama kecamatannya.',
        link: { label: 'Lihat semua desa', href: '/#kecamatan' },
      },
    },
  }),
}
