import { spendingFields } from '../../../../collections/budgets/accounts'
import type { ActivityRow, Fact } from '../../../../themes/contract'
import type { Budget, Village } from '../../../payload-types'
import { officeAddress, officeText } from '../../frame/officeText'
import { dateText, moneyText, percentText, villageName } from '../../words/text'
import type { BudgetFigures } from './budgetFigures'
import { amountText } from './budgetTables'

/** How much was planned and spent until when, in one sentence. */
export const budgetLead = (args: {
  budget: Budget
  figures: BudgetFigures
  village: Village
}): string => {
  const { budget, figures, village } = args
  const { actual, plan } = figures.totals.spending
  const who = `${villageName(village)} merencanakan belanja ${amountText(plan)} pada ${budget.year}`
  if (plan === undefined)
    return `Anggaran Pendapatan dan Belanja Desa (APB Desa) ${villageName(village)} tahun ${budget.year}.`
  if (actual === undefined) return `${who}; realisasinya belum diumumkan.`
  const share = plan > 0 ? ` (${percentText(actual / plan)})` : ''
  const until = budget.realisedUntil
    ? `sampai ${dateText(budget.realisedUntil).text}`
    : 'sejauh ini'
  return `${who}; ${until} terlaksana ${moneyText(actual)}${share}.`
}

/** Income, spending, difference and what is left. */
export const budgetFacts = (
  budget: Budget,
  { balance, remaining, totals }: BudgetFigures,
): Fact[] => {
  const planned = (label: string, value: number | undefined): Fact[] =>
    value === undefined ? [] : [{ label: `${label} (anggaran)`, value: moneyText(value) }]
  const gap = balance.plan
  return [
    ...planned('Pendapatan', totals.income.plan),
    ...planned('Belanja', totals.spending.plan),
    ...planned(
      gap !== undefined && gap < 0 ? 'Defisit' : 'Surplus',
      gap === undefined ? undefined : Math.abs(gap),
    ),
    ...(remaining.actual !== undefined
      ? [{ label: remainingLabel(budget), value: moneyText(remaining.actual) }]
      : planned('Sisa anggaran, SiLPA', remaining.plan)),
  ]
}

/** What is left is SiLPA only once the year is over. */
const remainingLabel = ({ realisedUntil, year }: Budget): string => {
  const until = realisedUntil && dateText(realisedUntil).text
  if (until === `31 Desember ${year}`) return 'Sisa anggaran (SiLPA)'
  return until ? `Sisa dana sampai ${until}` : 'Sisa dana'
}

/** An activity with who carries it out. */
export const activityRow = ({
  actual,
  executor,
  field,
  name,
  plan,
}: NonNullable<Budget['activities']>[number]): ActivityRow => ({
  actualText: amountText(actual ?? undefined),
  executor: executor?.trim() || undefined,
  fieldText: spendingFields.find(({ value }) => value === field)?.label,
  name,
  planText: amountText(plan ?? undefined),
})

/** Legal basis, and how far the realisation goes. */
export const budgetSource = (budget: Budget, { totals }: BudgetFigures): string => {
  const hasActual = totals.income.actual !== undefined || totals.spending.actual !== undefined
  return [
    budget.regulation?.trim()
      ? `Dasar: ${budget.regulation.trim().replace(/\.$/, '')}.`
      : undefined,
    hasActual && budget.realisedUntil
      ? `Realisasi sampai ${dateText(budget.realisedUntil).text}.`
      : undefined,
    `Angka diperbarui kantor desa ${dateText(budget.updatedAt).text}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/**
 * Where to complain, as the announcement of a budget has to say (Permendagri 20/2018 art. 39 and
 * 72).
 */
export const complaintText = (village: Village): string => {
  const address = officeAddress(village)
  return `Ada yang tidak sesuai di lapangan? Sampaikan pengaduan kepada ${officeText(village)}${address ? `, ${address.replace(/\.$/, '')}` : ''}, atau kepada BPD, secara lisan atau tertulis.`
}
