import type { Payload } from 'payload'

import type { Budget } from '../../src/payload-types'

type BudgetData = Pick<Budget, 'year'> &
  Partial<
    Pick<
      Budget,
      | '_status'
      | 'activities'
      | 'deletedAt'
      | 'document'
      | 'financing'
      | 'income'
      | 'note'
      | 'realisedUntil'
      | 'regulation'
      | 'spending'
    >
  >

export const buildBudget = (overrides: Partial<BudgetData> = {}): BudgetData => ({
  _status: 'published',
  income: [{ actual: 800_000_000, plan: 950_000_000, source: 'dana-desa' }],
  regulation: 'Perdes Uji Nomor 1',
  spending: [{ actual: 700_000_000, field: 'pembangunan', plan: 900_000_000 }],
  year: 2025,
  ...overrides,
})

export const createBudget = (
  payload: Payload,
  overrides: Partial<BudgetData> & { village: string },
): Promise<Budget> =>
  payload.create({
    collection: 'budgets',
    data: { ...buildBudget(overrides), village: overrides.village },
    depth: 0,
    overrideAccess: true,
  })
