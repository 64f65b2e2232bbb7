import type { Payload } from 'payload'

import { budgetOf } from './budgetOf'
import { seedOptions } from './seedOptions'

/** Writes so many years of a village's budget, the newest still being carried out. */
export const seedBudgets = async (args: {
  document?: string | undefined
  name: string
  payload: Payload
  village: string
  years: number
}): Promise<void> => {
  const { document, name, payload, village, years } = args
  const now = new Date()
  for (let ago = 0; ago < years; ago += 1) {
    const year = now.getFullYear() - ago
    const isOver = ago > 0
    const monthEnd = isOver
      ? new Date(Date.UTC(year, 11, 31))
      : new Date(Date.UTC(year, now.getMonth(), 0))
    await payload.create({
      ...seedOptions,
      collection: 'budgets',
      data: {
        ...budgetOf({
          done: isOver ? 1 : now.getMonth() / 12,
          name,
          realisedUntil: monthEnd.toISOString(),
          year,
        }),
        ...(document && !isOver ? { document } : {}),
        village,
      },
    })
  }
}
