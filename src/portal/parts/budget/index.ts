import type { Budget } from '../../../payload-types'
import { definePart } from '../../contract/part'
import type { Reader } from '../../read/reader'
import { href } from '../../site/address'
import { budgetFile, budgetPage, newestBudget, yearBudget } from './budget'
import { budgetFigures } from './budgetFigures'
import { budgetSummary } from './budgetSummary'

type HomeBudget = Pick<Budget, 'financing' | 'income' | 'realisedUntil' | 'spending' | 'year'>

/** Newest year first. */
const findNewest = async ({ reader }: { reader: Reader }): Promise<HomeBudget[]> => {
  const { docs } = await reader.find({
    collection: 'budgets',
    limit: 2,
    only: ['financing', 'income', 'realisedUntil', 'spending', 'year'],
    sort: '-year',
  })
  return docs
}

export const budget = definePart<Budget, HomeBudget[]>({
  documents: {
    collection: 'budgets',
    draft: {
      blank: () => ({ year: new Date().getFullYear() }),
      fields: [
        'activities',
        'document',
        'financing',
        'income',
        'note',
        'realisedUntil',
        'regulation',
        'spending',
        'year',
      ],
    },
    draw: budgetPage,
    isIndex: true,
    label: ({ year }) => `APB Desa ${year}`,
    labelled: ['year'],
    named: 'year',
    sort: '-year',
    title: 'Transparansi',
  },
  entry: { icon: 'coins', label: 'Transparansi', tile: 'Uang desa' },
  home: {
    draw: (budgets, { context: { site } }) => {
      // The newest year that tells what was spent; before any does, the newest plan.
      const spent = budgets.find((each) => budgetFigures(each).totals.spending.actual !== undefined)
      const shown = spent ?? budgets[0]
      const more = {
        href: href(site, `/transparansi/${shown?.year ?? ''}`),
        label: 'Lihat APB Desa',
      }
      return { budget: budgetSummary({ budget: shown, more }) }
    },
    find: findNewest,
    hasContent: (budgets) => budgets.length > 0,
  },
  index: newestBudget,
  item: yearBudget,
  itemFiles: { '.csv': budgetFile },
  name: 'transparansi',
})
