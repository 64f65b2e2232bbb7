import type {
  ActivityRow,
  BudgetRow,
  budgetSlots,
  BudgetTable,
  BudgetView,
} from '../../contract/budget'
import { exampleSet, type ExamplesOf } from '../examples/exampleSet'
import { bareSite, exampleMeta, villageSite } from '../frame/examples'
import { filterGroup } from '../lists/examples'

type Entry = [label: string, plan: number, actual: number]

const spending: Entry[] = [
  ['Penyelenggaraan pemerintahan desa', 612_480_000, 241_300_000],
  ['Pelaksanaan pembangunan desa', 704_900_000, 331_303_000],
  ['Pembinaan kemasyarakatan', 118_250_000, 35_475_000],
  ['Pemberdayaan masyarakat', 246_700_000, 74_010_000],
  ['Penanggulangan bencana, darurat, dan mendesak', 162_000_000, 67_500_000],
]

const income: Entry[] = [
  ['Dana Desa', 986_400_000, 591_840_000],
  ['Alokasi Dana Desa', 512_750_000, 213_650_000],
  ['Bagi hasil pajak dan retribusi', 124_300_000, 40_100_000],
  ['Bantuan keuangan provinsi', 100_000_000, 0],
  ['Pendapatan asli desa', 68_500_000, 31_200_000],
  ['Lain-lain', 2_150_000, 875_000],
]

/** Money as it is written: "Rp1.250.000". */
const money = (amount: number): string => `Rp${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')}`

const rowOf = ([label, plan, actual]: Entry, most: number): BudgetRow => ({
  label,
  planText: money(plan),
  actualText: money(actual),
  share: actual / plan,
  shareText: `${((actual / plan) * 100).toFixed(2).replace('.', ',')}%`,
  weight: plan / most,
})

const tableOf = (
  entries: Entry[],
  { totalLabel, ...words }: { title: string; anchor: string; sentence: string; totalLabel: string },
): BudgetTable => {
  const most = Math.max(...entries.map(([, plan]) => plan))
  const sum = (at: 1 | 2): number => entries.reduce((total, entry) => total + entry[at], 0)
  return {
    ...words,
    rows: entries.map((entry) => rowOf(entry, most)),
    total: rowOf([totalLabel, sum(1), sum(2)], sum(1)),
  }
}

/** Spending and income of a fictional village in 2025. */
export const exampleTables: BudgetTable[] = [
  tableOf(income, {
    title: 'Pendapatan menurut sumber',
    anchor: 'pendapatan',
    sentence: 'Rp877.665.000 dari Rp1.794.100.000 sudah diterima; lebih dari separuhnya Dana Desa.',
    totalLabel: 'Jumlah pendapatan',
  }),
  tableOf(spending, {
    title: 'Belanja menurut bidang',
    anchor: 'belanja',
    sentence: 'Rp749.588.000 dari Rp1.844.330.000 sudah dilaksanakan; terbesar untuk pembangunan.',
    totalLabel: 'Jumlah belanja',
  }),
]

/** Three activities; of the last two not everything is known. */
export const exampleActivities: ActivityRow[] = [
  {
    name: 'Cor jalan Kampung Wetan, 340 meter',
    fieldText: 'Pembangunan',
    executor: 'TPK Kampung Wetan',
    planText: 'Rp218.450.000',
    actualText: 'Rp211.903.000',
  },
  {
    name: 'Sambungan air bersih Kampung Kulon',
    fieldText: 'Pembangunan',
    executor: undefined,
    planText: 'Rp164.000.000',
    actualText: 'Rp73.800.000',
  },
  {
    name: 'Pelatihan kemasan emping',
    fieldText: undefined,
    executor: undefined,
    planText: 'Rp24.500.000',
    actualText: '–',
  },
]

const ordinary: BudgetView = {
  meta: exampleMeta('APB Desa 2025'),
  site: villageSite,
  crumbs: [
    { label: 'Beranda', href: '/' },
    { label: 'Transparansi', href: '/transparansi' },
  ],
  title: 'APB Desa 2025',
  lead: 'Anggaran Pendapatan dan Belanja Desa (APB Desa) 2025 dan pelaksanaannya sampai 31 Mei 2025.',
  years: filterGroup({
    title: 'Tahun anggaran',
    labels: ['2025', '2024', '2023', '2022'],
    path: '/transparansi',
    key: 'tahun',
  }),
  facts: [
    { label: 'Pendapatan', value: 'Rp1.794.100.000' },
    { label: 'Belanja', value: 'Rp1.844.330.000' },
    { label: 'Defisit', value: 'Rp50.230.000' },
    { label: 'Sisa anggaran tahun lalu', value: 'Rp100.230.000' },
  ],
  tables: exampleTables,
  activities: exampleActivities,
  sourceText:
    'Dasar: Peraturan Desa Nomor 6 Tahun 2024. Realisasi sampai 31 Mei 2025, belum diaudit.',
  note: 'Bantuan keuangan provinsi dijadwalkan cair pada Agustus 2025.',
  csv: { label: 'Unduh angkanya (CSV)', href: '/transparansi/2025.csv' },
  document: { label: 'Peraturan Desa tentang APB Desa 2025', href: '/dokumen/1' },
  complaintText:
    'Ada yang tidak sesuai di lapangan? Sampaikan ke kantor desa atau ke BPD, secara lisan atau tertulis.',
  empty: undefined,
}

const unspent = ordinary.tables.map((table) => ({
  ...table,
  rows: table.rows.map((row) => ({ ...row, actualText: '–', share: 0, shareText: '–' })),
  total: { ...table.total, actualText: '–', share: 0, shareText: '–' },
}))

/** Examples of the family's pages. */
export const budgetExamples: ExamplesOf<typeof budgetSlots> = {
  Budget: exampleSet({
    ordinary,
    empty: {
      ...ordinary,
      site: bareSite,
      title: 'Transparansi anggaran',
      lead: undefined,
      years: undefined,
      facts: [],
      tables: [],
      activities: [],
      sourceText: undefined,
      note: undefined,
      csv: undefined,
      document: undefined,
      empty: {
        title: 'Belum ada APB Desa yang diumumkan',
        text: 'Desa wajib mengumumkan anggarannya. Tanyakan ke kantor desa, atau lihat dokumennya.',
        link: { label: 'Dokumen desa', href: '/dokumen' },
      },
    },
    more: {
      'plan only': { ...ordinary, tables: unspent, activities: [], note: undefined },
    },
  }),
}
