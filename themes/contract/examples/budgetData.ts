import type { ActivityRow, BudgetRow, BudgetTable } from '../budget'

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
