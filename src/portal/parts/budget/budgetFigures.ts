import { incomeSources, spendingFields } from '../../../../collections/budgets/accounts'
import type { Budget } from '../../../payload-types'

/** Plan and realisation in whole rupiah; undefined where nothing is entered, which is not zero. */
export type Amounts = { actual: number | undefined; plan: number | undefined }

/** A named line of a budget. */
export type BudgetLine = Amounts & { label: string }

/** Everything that is reckoned from a year's budget. */
export type BudgetFigures = {
  /** Income less spending: a surplus above zero, a deficit below. */
  balance: Amounts
  /** Receipts and payments; empty without financing. */
  financing: BudgetLine[]
  /** By source, in the order of the regulation. */
  income: BudgetLine[]
  /** What is left: balance and net financing (SiLPA). */
  remaining: Amounts
  /** By field, in the order of the regulation. */
  spending: BudgetLine[]
  /** Sums of the lines; for financing receipts less payments. */
  totals: { financing: Amounts; income: Amounts; spending: Amounts }
}

type Money = null | number | undefined
type Entered = Pick<Budget, 'financing' | 'income' | 'spending'>

/** Reckons a year's budget as its regulation does (Permendagri 20/2018 art. 9 to 28). */
export const budgetFigures = (budget: Entered): BudgetFigures => {
  const income = linesOf(
    incomeSources,
    (budget.income ?? []).map((row) => ({ ...row, account: row.source })),
  )
  const spending = linesOf(
    spendingFields,
    (budget.spending ?? []).map((row) => ({ ...row, account: row.field })),
  )
  const { inActual, inPlan, outActual, outPlan } = budget.financing ?? {}
  const receipts = amountsOf({ actual: inActual, plan: inPlan })
  const payments = amountsOf({ actual: outActual, plan: outPlan })
  const totals = {
    financing: differenceOf(receipts, payments),
    income: sumOf(income),
    spending: sumOf(spending),
  }
  const balance = {
    actual:
      totals.income.actual === undefined || totals.spending.actual === undefined
        ? undefined
        : totals.income.actual - totals.spending.actual,
    plan:
      totals.income.plan === undefined || totals.spending.plan === undefined
        ? undefined
        : totals.income.plan - totals.spending.plan,
  }
  const isEntered = [receipts, payments].every(({ actual, plan }) => !plan || actual !== undefined)
  return {
    balance,
    financing: [
      { ...receipts, label: 'Penerimaan pembiayaan' },
      { ...payments, label: 'Pengeluaran pembiayaan' },
    ].filter(({ actual, plan }) => Boolean(actual) || Boolean(plan)),
    income,
    remaining: {
      // Without last year's remainder the sum would look like a loss.
      actual:
        balance.actual === undefined || !isEntered
          ? undefined
          : balance.actual + (totals.financing.actual ?? 0),
      plan: balance.plan === undefined ? undefined : balance.plan + (totals.financing.plan ?? 0),
    },
    spending,
    totals,
  }
}

/**
 * Realisation against the plan, above 1 where more came than was planned; undefined without both.
 */
export const shareOf = ({ actual, plan }: Amounts): number | undefined =>
  actual === undefined || !plan || plan < 0 ? undefined : actual / plan

export const sumOf = (rows: Amounts[]): Amounts => ({
  actual: totalOf(rows.map(({ actual }) => actual)),
  plan: totalOf(rows.map(({ plan }) => plan)),
})

type Account = { readonly label: string; readonly value: string }
type Row = { account: string; actual?: Money; plan?: Money }

/** One line an account: an account entered twice is one sum. */
const linesOf = (accounts: readonly Account[], rows: Row[]): BudgetLine[] =>
  accounts.flatMap(({ label, value }) => {
    const own = rows.filter(({ account }) => account === value)
    return own.length > 0 ? [{ ...sumOf(own.map(amountsOf)), label }] : []
  })

const amountsOf = ({ actual, plan }: { actual?: Money; plan?: Money }): Amounts => ({
  actual: actual ?? undefined,
  plan: plan ?? undefined,
})

const differenceOf = (left: Amounts, right: Amounts): Amounts => ({
  actual:
    left.actual === undefined && right.actual === undefined
      ? undefined
      : (left.actual ?? 0) - (right.actual ?? 0),
  plan:
    left.plan === undefined && right.plan === undefined
      ? undefined
      : (left.plan ?? 0) - (right.plan ?? 0),
})

const totalOf = (values: (number | undefined)[]): number | undefined => {
  const known = values.filter((value) => value !== undefined)
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : undefined
}
