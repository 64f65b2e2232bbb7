import type { incomeSources, spendingFields } from '../../collections/budgets/accounts'
import type { Budget } from '../payload-types'
import { seededRandom } from './random'

type Source = (typeof incomeSources)[number]['value']
type Field = (typeof spendingFields)[number]['value']
type BudgetData = Omit<Budget, 'createdAt' | 'id' | 'updatedAt' | 'village'>

/** Usual income of a village in rupiah (orders of magnitude only, all figures made up). */
const usualIncome: readonly [Source, number][] = [
  ['pad', 38_500_000],
  ['dana-desa', 912_000_000],
  ['add', 536_000_000],
  ['bagi-hasil', 74_250_000],
  ['bantuan-provinsi', 100_000_000],
  ['bantuan-kabupaten', 150_000_000],
]

const shares: readonly [Field, number][] = [
  ['pemerintahan', 0.31],
  ['pembangunan', 0.41],
  ['pembinaan', 0.07],
  ['pemberdayaan', 0.12],
  ['bencana', 0.09],
]

const activities: readonly [string, Field, string, number][] = [
  [
    'Rabat jalan lingkungan 340 meter',
    'pembangunan',
    'Tim pelaksana kegiatan, Kaur Perencanaan',
    0.42,
  ],
  [
    'Sumur bor dan jaringan air bersih',
    'pembangunan',
    'Tim pelaksana kegiatan, Kaur Perencanaan',
    0.31,
  ],
  ['Makanan tambahan dan insentif kader posyandu', 'pembangunan', 'Kasi Kesejahteraan', 0.14],
  ['Bantuan langsung tunai untuk 45 keluarga', 'bencana', 'Kasi Kesejahteraan', 0.9],
  ['Pelatihan kemasan dan penyertaan modal BUM Desa', 'pemberdayaan', 'Kasi Pelayanan', 0.55],
  ['Honorarium dan tunjangan perangkat', 'pemerintahan', 'Kaur Keuangan', 0.71],
  ['Pembinaan karang taruna dan PKK', 'pembinaan', 'Kasi Kesejahteraan', 0.6],
]

/**
 * A budget whose sums agree: spending is income and last year's remainder, less what goes into the
 * village's enterprise.
 * @param done part of the plan carried out, 0 to 1.
 */
export const budgetOf = (args: {
  done: number
  name: string
  realisedUntil: string
  year: number
}): BudgetData => {
  const { done, name, realisedUntil, year } = args
  const random = seededRandom(`budget ${name} ${year}`)
  const step = 50_000
  const near = (value: number): number =>
    Math.round((value * random.between(0.9, 1.1)) / step) * step
  const carriedOut = (plan: number): number =>
    Math.round((plan * Math.min(1, done * random.between(0.9, 1.08))) / step) * step
  const income = usualIncome.map(([source, usual]) => {
    const plan = near(usual)
    return { actual: carriedOut(plan), plan, source }
  })
  const inPlan = near(62_000_000)
  const outPlan = 50_000_000
  const whole = income.reduce((sum, { plan }) => sum + plan, 0) + inPlan - outPlan
  const parts = shares.map(([field, share]) => ({
    field,
    plan: Math.round((whole * share) / step) * step,
  }))
  const rest = whole - parts.reduce((sum, { plan }) => sum + plan, 0)
  const spending = parts.map(({ field, plan }, index) => {
    const exact = index === 0 ? plan + rest : plan
    return { actual: carriedOut(exact), field, plan: exact }
  })
  const planOf = (field: Field): number => spending.find((each) => each.field === field)?.plan ?? 0
  return {
    _status: 'published',
    activities: activities.map(([activity, field, executor, share]) => {
      const plan = Math.round((planOf(field) * share) / step) * step
      return { actual: carriedOut(plan), executor, field, name: activity, plan }
    }),
    financing: { inActual: inPlan, inPlan, outActual: done >= 1 ? outPlan : 0, outPlan },
    income,
    note: done >= 1 ? undefined : 'Realisasi diperbarui setiap akhir bulan.',
    realisedUntil,
    regulation: `Peraturan Desa Nomor 6 Tahun ${year - 1}`,
    spending,
    year,
  }
}
