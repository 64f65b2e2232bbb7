import type { BudgetSummary, Link } from '../../../../themes/contract'
import type { Budget } from '../../../payload-types'
import { dateText, moneyText, percentText } from '../../words/text'
import { budgetFigures } from './budgetFigures'
import { barOf } from './budgetTables'

/** What the summary is reckoned from. */
type SummedBudget = Pick<Budget, 'financing' | 'income' | 'realisedUntil' | 'spending' | 'year'>

/**
 * A village's money in short, for its home page: how much of the year's spending is carried out, by
 * field. Before anything is carried out, how the plan is divided instead.
 * @param budget the newest published budget; undefined, or one without spending, gives undefined.
 * @param more link to the year's page.
 */
export const budgetSummary = ({
  budget,
  more,
}: {
  budget: SummedBudget | undefined
  more: Link
}): BudgetSummary | undefined => {
  if (!budget) return undefined
  const { spending, totals } = budgetFigures(budget)
  const { actual, plan } = totals.spending
  if (!plan) return undefined
  const title = `Uang desa ${budget.year}`
  if (actual === undefined) {
    return {
      amountText: moneyText(plan),
      bars: spending.map((line) => ({
        ...barOf({ actual: line.plan, label: line.label, plan }),
        shareText: percentText((line.plan ?? 0) / plan),
      })),
      more,
      sentence: `direncanakan untuk belanja ${budget.year}, terbagi menurut bidang:`,
      title,
    }
  }
  const until = budget.realisedUntil ? `, sampai ${dateText(budget.realisedUntil).text}` : ''
  return {
    amountText: moneyText(actual),
    bars: spending.map(barOf),
    more,
    sentence: `sudah dilaksanakan dari ${moneyText(plan)} belanja ${budget.year}${until}.`,
    title,
  }
}
