import type { BudgetRow, BudgetTable } from '../../../../themes/contract'
import { moneyText, percentText } from '../../words/text'
import { type Amounts, type BudgetFigures, type BudgetLine, shareOf } from './budgetFigures'

/** Stands where nothing is entered. */
export const noFigure = '–'

export const amountText = (value: number | undefined): string =>
  value === undefined ? noFigure : moneyText(value)

/**
 * Realisation against plan as a bar and in words; what exceeds the plan fills the bar, and the
 * words say how far.
 */
export const barOf = (line: BudgetLine): Pick<BudgetRow, 'label' | 'share' | 'shareText'> => {
  const share = shareOf(line)
  return {
    label: line.label,
    share: Math.min(1, Math.max(0, share ?? 0)),
    shareText: share === undefined ? noFigure : percentText(share),
  }
}

/** Income, spending and financing as tables; those without lines are left out. */
export const budgetTables = ({
  financing,
  income,
  spending,
  totals,
}: BudgetFigures): BudgetTable[] =>
  [
    tableOf({
      anchor: 'pendapatan',
      lines: income,
      sentence: sentenceOf({
        done: 'sudah diterima',
        lines: income,
        most: 'terbesar dari',
        total: totals.income,
      }),
      title: 'Pendapatan menurut sumber',
      total: { ...totals.income, label: 'Jumlah pendapatan' },
    }),
    tableOf({
      anchor: 'belanja',
      lines: spending,
      sentence: sentenceOf({
        done: 'sudah dilaksanakan',
        lines: spending,
        most: 'terbesar untuk',
        total: totals.spending,
      }),
      title: 'Belanja menurut bidang',
      total: { ...totals.spending, label: 'Jumlah belanja' },
    }),
    tableOf({
      anchor: 'pembiayaan',
      lines: financing,
      sentence:
        'Pembiayaan menutup defisit atau memakai surplus, misalnya dengan sisa anggaran tahun lalu.',
      title: 'Pembiayaan',
      total: { ...totals.financing, label: 'Pembiayaan neto' },
    }),
  ].filter(({ rows }) => rows.length > 0)

const tableOf = (args: {
  anchor: string
  lines: BudgetLine[]
  sentence: string
  title: string
  total: BudgetLine
}): BudgetTable => {
  const most = Math.max(0, ...args.lines.map(({ plan }) => plan ?? 0))
  return {
    anchor: args.anchor,
    rows: args.lines.map((line) => rowOf(line, most)),
    sentence: args.sentence,
    title: args.title,
    total: rowOf(args.total, args.total.plan ?? 0),
  }
}

const rowOf = (line: BudgetLine, most: number): BudgetRow => ({
  ...barOf(line),
  actualText: amountText(line.actual),
  planText: amountText(line.plan),
  weight: most > 0 ? Math.max(0, line.plan ?? 0) / most : 0,
})

const sentenceOf = (args: {
  done: string
  lines: BudgetLine[]
  most: string
  total: Amounts
}): string => {
  const { actual, plan } = args.total
  const first = plan
    ? actual === undefined
      ? `${moneyText(plan)} direncanakan, realisasinya belum diumumkan`
      : `${moneyText(actual)} dari ${moneyText(plan)} ${args.done}`
    : actual === undefined
      ? 'Angkanya belum diumumkan'
      : `${moneyText(actual)} ${args.done}`
  const [largest, ...others] = args.lines.toSorted(
    (left, right) => (right.plan ?? 0) - (left.plan ?? 0),
  )
  const isClear =
    largest?.plan !== undefined && others.length > 0 && largest.plan > (others[0]?.plan ?? 0)
  return isClear ? `${first}; ${args.most} ${inSentence(largest.label)}.` : `${first}.`
}

/** "Pelaksanaan pembangunan desa" in the middle of a sentence; names such as "Dana Desa" stay. */
const inSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)
