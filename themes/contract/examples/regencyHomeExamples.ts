import type { DistrictGroup, RegencyHomeView, StatusYear } from '../regency'
import type { StatusRank } from '../village-index'
import { eventRows } from './eventRows'
import { exampleSet } from './exampleSet'
import { statuses } from './indexData'
import { newsCards } from './newsCards'
import { noticeRows } from './noticeRows'
import { exampleMeta, regencySite } from './site'

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

const ordinary: RegencyHomeView = {
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
  agenda: eventRows.slice(0, 3).map((row) => ({ ...row, villageText: 'Desa Sukajaya, Contoh jaya 1' })),
  agendaMore: { label: 'Agenda semua desa', href: '/agenda' },
  notices: noticeRows.slice(1, 2),
  newsMore: { label: 'Semua kabar desa', href: '/kabar' },
}

/** Examples of a regency's home page. */
export const regencyHomeExamples = exampleSet({
  ordinary,
  empty: {
    ...ordinary,
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
      ...ordinary,
      title: '326 desa, satu balai',
      lead: 'Temukan situs resmi desa Anda, perangkatnya, dan capaian pembangunan di 29 kecamatan.',
      statusYear: yearOf(many),
      districtsTitle: '29 kecamatan',
      districts: districtsOf(spread(many), 12),
    },
    'one year': { ...ordinary, statusYear: yearOf(few.map(([count]) => [count, undefined])) },
  },
})
