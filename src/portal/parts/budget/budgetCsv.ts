import { spendingFields } from '../../../../collections/budgets/accounts'
import type { Budget } from '../../../payload-types'
import { budgetFigures, type BudgetLine } from './budgetFigures'
import { type CsvCell, csvText } from './csvText'

const heading = ['tahun', 'bagian', 'uraian', 'bidang', 'pelaksana', 'anggaran', 'realisasi']

/**
 * A year's budget as a table, a row for each line and activity, money in whole rupiah; sums are
 * left to the reader.
 */
export const budgetCsv = (budget: Budget): string => {
  const { financing, income, spending } = budgetFigures(budget)
  const rows = (part: string, lines: BudgetLine[]): CsvCell[][] =>
    lines.map(({ actual, label, plan }) => [
      budget.year,
      part,
      label,
      undefined,
      undefined,
      plan,
      actual,
    ])
  return csvText([
    heading,
    ...rows('Pendapatan', income),
    ...rows('Belanja', spending),
    ...rows('Pembiayaan', financing),
    ...(budget.activities ?? []).map(({ actual, executor, field, name, plan }) => [
      budget.year,
      'Kegiatan',
      name,
      spendingFields.find(({ value }) => value === field)?.label,
      executor ?? undefined,
      plan ?? undefined,
      actual ?? undefined,
    ]),
  ])
}
