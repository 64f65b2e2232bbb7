import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

import { incomeSources, spendingFields } from '../../../../collections/budgets/accounts'
import { budgetFigures, shareOf, sumOf } from './budgetFigures'
import { budgetTables } from './budgetTables'

const money = fc.option(fc.integer({ max: 1_000_000_000_000, min: 0 }), { nil: null })
const income = fc.array(
  fc.record({
    actual: money,
    plan: money,
    source: fc.constantFrom(...incomeSources.map(({ value }) => value)),
  }),
  { maxLength: 12 },
)
const spending = fc.array(
  fc.record({
    actual: money,
    field: fc.constantFrom(...spendingFields.map(({ value }) => value)),
    plan: money,
  }),
  { maxLength: 12 },
)
const financing = fc.record({ inActual: money, inPlan: money, outActual: money, outPlan: money })
const budgets = fc.record({ financing, income, spending })
const run = { seed: 20_261_124 }

const total = (values: (null | number | undefined)[]): number =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0)

test('sums are those of what was entered, whatever the order and however often an account stands there', () => {
  fc.assert(
    fc.property(budgets, (budget) => {
      const { income: lines, totals } = budgetFigures(budget)
      expect(totals.income.plan ?? 0).toBe(total(budget.income.map(({ plan }) => plan)))
      expect(totals.spending.actual ?? 0).toBe(total(budget.spending.map(({ actual }) => actual)))
      expect(new Set(lines.map(({ label }) => label)).size).toBe(lines.length)
      const order = lines.map(({ label }) =>
        incomeSources.findIndex((source) => source.label === label),
      )
      expect(order).toEqual(order.toSorted((left, right) => left - right))
    }),
    run,
  )
})

test('what is left is income and receipts less spending and payments', () => {
  fc.assert(
    fc.property(budgets, (budget) => {
      const { inActual, inPlan, outActual, outPlan } = budget.financing
      const { remaining, totals } = budgetFigures(budget)
      if (remaining.plan !== undefined) {
        expect(remaining.plan).toBe(
          (totals.income.plan ?? 0) -
            (totals.spending.plan ?? 0) +
            total([inPlan]) -
            total([outPlan]),
        )
      }
      if (remaining.actual !== undefined) {
        expect(remaining.actual).toBe(
          (totals.income.actual ?? 0) -
            (totals.spending.actual ?? 0) +
            total([inActual]) -
            total([outActual]),
        )
      }
    }),
    run,
  )
})

test('bars lie between nothing and all, and their words say the real share', () => {
  fc.assert(
    fc.property(budgets, (budget) => {
      const figures = budgetFigures(budget)
      const lines = [...figures.income, ...figures.spending, ...figures.financing]
      const rows = budgetTables(figures).flatMap((table) => table.rows)
      expect(rows).toHaveLength(lines.length)
      for (const [index, row] of rows.entries()) {
        expect(row.share >= 0 && row.share <= 1 && row.weight >= 0 && row.weight <= 1).toBe(true)
        const share = shareOf(lines[index]!)
        expect(row.shareText === '–').toBe(share === undefined)
        if (share !== undefined)
          expect(
            Number(row.shareText.replaceAll('.', '').replace(',', '.').replace('%', '')),
          ).toBeCloseTo(share * 100, 1)
      }
    }),
    run,
  )
})

describe('a share', () => {
  it.each([
    [{ actual: 50, plan: 200 }, 0.25],
    [{ actual: 0, plan: 200 }, 0],
    [{ actual: 300, plan: 200 }, 1.5],
    [{ actual: 300, plan: 0 }, undefined],
    [{ actual: 300, plan: undefined }, undefined],
    [{ actual: undefined, plan: 200 }, undefined],
  ])('of %j is %s', (amounts, share) => {
    expect(shareOf(amounts)).toBe(share)
  })
})

it('keeps nothing entered apart from zero', () => {
  expect(
    sumOf([
      { actual: undefined, plan: 1 },
      { actual: undefined, plan: undefined },
    ]),
  ).toEqual({ actual: undefined, plan: 1 })
  expect(sumOf([{ actual: 0, plan: undefined }])).toEqual({ actual: 0, plan: undefined })
  expect(sumOf([])).toEqual({ actual: undefined, plan: undefined })
})

it('does not say what is left while last year’s remainder is not entered as received', () => {
  const entered = {
    income: [{ actual: 10, plan: 100, source: 'add' as const }],
    spending: [{ actual: 50, field: 'bencana' as const, plan: 140 }],
  }
  expect(budgetFigures({ ...entered, financing: { inPlan: 40 } }).remaining).toEqual({
    actual: undefined,
    plan: 0,
  })
  expect(budgetFigures({ ...entered, financing: { inActual: 40, inPlan: 40 } }).remaining).toEqual({
    actual: 0,
    plan: 0,
  })
})

describe('the tables', () => {
  const figures = budgetFigures({
    financing: { inActual: 100, inPlan: 100, outActual: null, outPlan: null },
    income: [
      { actual: 1_250_000, plan: 1_000_000, source: 'pad' },
      { actual: 400_000, plan: 3_000_000, source: 'dana-desa' },
    ],
    spending: [{ actual: null, field: 'pembangunan', plan: 4_000_000 }],
  })

  it('say more than was planned as it is', () => {
    expect(budgetTables(figures)[0]).toMatchObject({
      rows: [
        {
          actualText: 'Rp1.250.000',
          label: 'Pendapatan Asli Desa',
          planText: 'Rp1.000.000',
          share: 1,
          shareText: '125,00%',
        },
        { label: 'Dana Desa', shareText: '13,33%', weight: 1 },
      ],
      sentence: 'Rp1.650.000 dari Rp4.000.000 sudah diterima; terbesar dari Dana Desa.',
      total: { label: 'Jumlah pendapatan', shareText: '41,25%' },
    })
  })

  it('say when nothing is realised yet, and leave out financing that is not', () => {
    expect(budgetTables(figures)[1]).toMatchObject({
      rows: [{ actualText: '–', share: 0, shareText: '–' }],
      sentence: 'Rp4.000.000 direncanakan, realisasinya belum diumumkan.',
    })
    expect(budgetTables(figures)[2]?.rows.map(({ label }) => label)).toEqual([
      'Penerimaan pembiayaan',
    ])
    expect(budgetTables(budgetFigures({}))).toEqual([])
  })
})
