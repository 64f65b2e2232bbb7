import type { Budget } from '../../../payload-types'
import type { Reader } from '../../read/reader'

/** The published budget of a year, or the newest one; undefined without it. */
export const findBudget = async (reader: Reader, year?: number): Promise<Budget | undefined> => {
  const { docs } = await reader.find({
    collection: 'budgets',
    limit: 1,
    sort: ['-year', '-updatedAt'],
    where: year === undefined ? undefined : { year: { equals: year } },
  })
  return docs[0]
}

/** Years with a published budget, newest first. */
export const findBudgetYears = async (reader: Reader): Promise<number[]> => {
  const { docs } = await reader.find({
    collection: 'budgets',
    limit: 100,
    only: ['year'],
    sort: '-year',
  })
  return [...new Set(docs.map(({ year }) => year))]
}
