import type {
  Band,
  IndexHistory,
  IndexPageView,
  IndexRecordView,
  Rung,
  Status,
  villageIndexSlots,
} from '../../contract/village-index'
import { exampleSet, type ExamplesOf } from '../examples/exampleSet'
import { bareSite, exampleMeta, villageSite } from '../frame/examples'

const labels = ['Sangat tertinggal', 'Tertinggal', 'Berkembang', 'Maju', 'Mandiri'] as const

/** The five statuses, lowest first. */
export const statuses: Status[] = labels.map((label, at) => ({
  rank: (at + 1) as Status['rank'],
  label,
}))

const limits = [0.4, 0.4907, 0.5989, 0.7072, 0.8155, 1]
const limitTexts = [
  'sampai 0,4907',
  'sampai 0,5989',
  'sampai 0,7072',
  'sampai 0,8155',
  'di atas 0,8155',
]

/** The bands of the scheme IDM between two values. */
export const idmBands = (from: number, to: number): Band[] =>
  statuses
    .map((status, at) => ({
      ...status,
      from: Math.max(from, limits[at] ?? from),
      to: Math.min(to, limits[at + 1] ?? to),
    }))
    .filter((band) => band.to > band.from)

/** The ladder with the village on `rank`. */
export const exampleLadder = (rank: Status['rank'], hasLimits: boolean): Rung[] =>
  statuses.map((status, at) => ({
    ...status,
    limitText: hasLimits ? limitTexts[at] : undefined,
    isCurrent: status.rank === rank,
  }))

/** The newest record of a fictional village. */
export const exampleRecord: IndexRecordView = {
  schemeName: 'Indeks Desa Membangun (IDM)',
  yearText: '2024',
  scoreText: '0,7279',
  score: 0.7279,
  status: { rank: 4, label: 'Maju' },
  sentence: 'Kurang 0,0877 untuk menjadi Mandiri.',
  ladder: exampleLadder(4, true),
  bands: idmBands(0.4, 1),
  scaleTexts: ['0,40', '1,00'],
  dimensions: [
    {
      name: 'Sosial',
      code: 'IKS',
      share: 0.8171,
      valueText: '0,8171',
      average: { share: 0.7702, text: 'Rata-rata kabupaten 0,7702' },
      note: 'Kesehatan, pendidikan, modal sosial, permukiman',
    },
    {
      name: 'Ekonomi',
      code: 'IKE',
      share: 0.7,
      valueText: '0,7000',
      average: { share: 0.6255, text: 'Rata-rata kabupaten 0,6255' },
      note: 'Produksi, pasar, bank, jalan',
    },
    {
      name: 'Lingkungan',
      code: 'IKL',
      share: 0.6667,
      valueText: '0,6667',
      average: { share: 0.6601, text: 'Rata-rata kabupaten 0,6601' },
      note: undefined,
    },
  ],
  sourceText: 'Sumber: rilis IDM Kementerian Desa, revisi terakhir tiap tahun.',
  mismatchText: undefined,
}

const years: [year: string, cells: string[], value: number, text: string, rank: Status['rank']][] =
  [
    ['2021', ['0,7486', '0,5500', '0,6000'], 0.6329, '0,6329', 3],
    ['2022', ['0,7771', '0,6000', '0,6000'], 0.659, '0,6590', 3],
    ['2023', ['0,7943', '0,6500', '0,6667'], 0.7037, '0,7037', 3],
    ['2024', ['0,8171', '0,7000', '0,6667'], 0.7279, '0,7279', 4],
  ]

/** Four years of IDM. */
export const exampleHistory: IndexHistory = {
  title: 'IDM 2021–2024',
  schemeShort: 'IDM',
  columns: [
    { short: 'IKS', long: 'Indeks Ketahanan Sosial' },
    { short: 'IKE', long: 'Indeks Ketahanan Ekonomi' },
    { short: 'IKL', long: 'Indeks Ketahanan Lingkungan' },
  ],
  years: years.map(([yearText, cells, value, text, rank]) => ({
    yearText,
    cells,
    value,
    text,
    status: { rank, label: labels[rank - 1] ?? '' },
  })),
  bands: idmBands(0.55, 0.86),
  thresholds: [
    { value: 0.5989, text: '0,5989' },
    { value: 0.7072, text: '0,7072' },
    { value: 0.8155, text: '0,8155' },
  ],
  description: 'IDM 2021 sampai 2024 naik dari 0,6329 ke 0,7279 dan melewati batas Maju pada 2024',
}

/** One year of Indeks Desa, on its own axis of 0 to 100. */
export const newSchemeHistory: IndexHistory = {
  title: 'Indeks Desa 2025',
  schemeShort: 'Indeks Desa',
  columns: ['LD', 'SOS', 'EKO', 'LINK', 'AKS', 'TKP'].map((short) => ({
    short,
    long: `Dimensi ${short}`,
  })),
  years: [
    {
      yearText: '2025',
      cells: ['80,00', '71,43', '64,29', '70,00', '66,67', '75,00'],
      value: 71.2,
      text: '71,20',
      status: { rank: 4, label: 'Maju' },
    },
  ],
  bands: [
    { rank: 3, label: 'Berkembang', from: 50, to: 63.3 },
    { rank: 4, label: 'Maju', from: 63.3, to: 79.3 },
    { rank: 5, label: 'Mandiri', from: 79.3, to: 90 },
  ],
  thresholds: [
    { value: 63.3, text: '63,30' },
    { value: 79.3, text: '79,30' },
  ],
  description: 'Indeks Desa 2025 bernilai 71,20, tingkat Maju',
}

/** The record of that year: six dimensions, none of them compared with IDM. */
export const newSchemeRecord: IndexRecordView = {
  ...exampleRecord,
  schemeName: 'Indeks Desa',
  yearText: '2025',
  scoreText: '71,20',
  score: 71.2,
  sentence: 'Kurang 8,10 untuk menjadi Mandiri.',
  ladder: exampleLadder(4, false),
  bands: statuses.map((status, at) => ({
    ...status,
    from: [30, 41, 52, 63.3, 79.3][at] ?? 30,
    to: [41, 52, 63.3, 79.3, 100][at] ?? 100,
  })),
  scaleTexts: ['30', '100'],
  dimensions: newSchemeHistory.columns.map(({ short, long }, at) => ({
    name: long,
    code: short,
    share: 0.8 - at / 30,
    valueText: newSchemeHistory.years[0]?.cells[at] ?? '–',
    average: undefined,
    note: undefined,
  })),
  sourceText: 'Sumber: rilis Indeks Desa 2025.',
}

const ordinary: IndexPageView = {
  meta: exampleMeta('Indeks desa'),
  site: {
    ...villageSite,
    navigation: villageSite.navigation.map((item, at) => ({ ...item, isCurrent: at === 2 })),
  },
  crumbs: [
    { label: 'Beranda', href: '/' },
    { label: 'Indeks desa', href: '/indeks' },
  ],
  title: 'Indeks desa: Maju',
  lead: 'Indeks Desa Membangun mengukur ketahanan sosial, ekonomi, dan lingkungan desa. Nilai kita tahun 2024 0,7279, naik satu tingkat dari 2023.',
  record: exampleRecord,
  histories: [exampleHistory],
  empty: undefined,
}

/** Examples of the family's pages. */
export const villageIndexExamples: ExamplesOf<typeof villageIndexSlots> = {
  IndexPage: exampleSet({
    ordinary,
    empty: {
      ...ordinary,
      site: bareSite,
      title: 'Indeks desa',
      record: undefined,
      histories: [],
      empty: {
        title: 'Belum ada nilai indeks',
        text: 'Nilai akan tampil setelah kabupaten memuat rilis kementerian.',
        link: { label: 'Kembali ke beranda', href: '/' },
      },
    },
    more: {
      'one year, mismatch': {
        ...ordinary,
        record: {
          ...exampleRecord,
          mismatchText:
            'Status yang terbit, Maju, berbeda dari ambang untuk nilai 0,7011. Keduanya ditampilkan seperti dalam rilis.',
        },
        histories: [{ ...exampleHistory, years: exampleHistory.years.slice(3) }],
      },
      'two schemes': {
        ...ordinary,
        record: newSchemeRecord,
        histories: [newSchemeHistory, exampleHistory],
      },
    },
  }),
}
