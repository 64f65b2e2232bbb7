import fc from 'fast-check'
import { expect, it } from 'vitest'

import { budgetOf } from './budgetOf'

const sum = (rows: { plan?: null | number }[] | null | undefined): number =>
  (rows ?? []).reduce((all, { plan }) => all + (plan ?? 0), 0)

it('makes budgets whose sums agree and whose realisation stays within the plan', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.integer({ max: 2030, min: 2020 }),
      fc.double({ max: 1, min: 0, noNaN: true }),
      (name, year, done) => {
        const { financing, income, spending } = budgetOf({
          done,
          name,
          realisedUntil: '2026-01-01',
          year,
        })
        expect(sum(spending)).toBe(
          sum(income) + (financing?.inPlan ?? 0) - (financing?.outPlan ?? 0),
        )
        for (const { actual, plan } of [...(income ?? []), ...(spending ?? [])])
          expect(actual).toBeLessThanOrEqual(plan ?? 0)
      },
    ),
  )
})
