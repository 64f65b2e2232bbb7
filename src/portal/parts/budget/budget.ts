import type { BudgetView, FilterGroup, Link } from '../../../../themes/contract'
import type { Budget } from '../../../payload-types'
import {
  asPage,
  type ItemRoute,
  notFound,
  type PageContext,
  type PageResult,
} from '../../contract/part'
import { villageParts } from '../../frame/villagePage'
import type { Reader } from '../../read/reader'
import { href } from '../../site/address'
import type { VillageSite } from '../../site/site'
import { findDocumentLink } from '../documents/findDocumentLink'
import { budgetCsv } from './budgetCsv'
import { budgetFigures } from './budgetFigures'
import { budgetTables } from './budgetTables'
import { activityRow, budgetFacts, budgetLead, budgetSource, complaintText } from './budgetWords'
import { findBudget, findBudgetYears } from './findBudget'

/**
 * `/transparansi`: the newest year's budget, at home at that year's address; without any, what the
 * law asks for.
 */
export const newestBudget = async (context: PageContext<VillageSite>): Promise<PageResult> => {
  const budget = await findBudget(context.reader)
  return budget
    ? budgetPage({ ...context, path: `/transparansi/${budget.year}` }, budget)
    : emptyPage(context)
}

/** `/transparansi/2025`: one year's budget; a year without one does not exist. */
export const yearBudget: ItemRoute<VillageSite> = async (context, slug) => {
  const budget = await findOfYear(context.reader, slug)
  return budget ? budgetPage(context, budget) : notFound
}

/** `/transparansi/2025.csv`: the same as a table. */
export const budgetFile: ItemRoute<VillageSite> = async ({ reader, site }, slug) => {
  const budget = await findOfYear(reader, slug)
  if (!budget) return notFound
  return {
    body: budgetCsv(budget),
    contentType: 'text/csv; charset=utf-8',
    filename: `apb-desa-${site.village.slug ?? site.village.code}-${budget.year}.csv`,
    kind: 'file',
  }
}

const findOfYear = async (reader: Reader, year: string): Promise<Budget | undefined> =>
  /^20\d\d$/.test(year) ? findBudget(reader, Number(year)) : undefined

/** The page of a given budget; the preview draws a draft with it. */
export const budgetPage = async (
  context: PageContext<VillageSite>,
  budget: Budget,
): Promise<PageResult> => {
  const { reader, site } = context
  const [years, document, parts] = await Promise.all([
    findBudgetYears(reader),
    findDocumentLink({ pointer: budget.document, reader, site }),
    villageParts(context),
  ])
  const figures = budgetFigures(budget)
  const at = href(site, `/transparansi/${budget.year}`)
  const title = `APB Desa ${budget.year}`
  const lead = budgetLead({ budget, figures, village: site.village })
  const view: BudgetView = {
    ...parts.base({
      crumbs: [
        { href: href(site, '/transparansi'), label: 'Transparansi' },
        { href: at, label: title },
      ],
      description: lead,
      title,
    }),
    activities: (budget.activities ?? []).map(activityRow),
    complaintText: complaintText(site.village),
    csv: { href: `${at}.csv`, label: 'Unduh angkanya (CSV)' },
    document,
    empty: undefined,
    facts: budgetFacts(budget, figures),
    lead,
    note: budget.note?.trim() || undefined,
    sourceText: budgetSource(budget, figures),
    tables: budgetTables(figures),
    title,
    years: yearsOf({ current: budget.year, site, years }),
  }
  return asPage({ name: 'Budget', view })
}

const emptyPage = async (context: PageContext<VillageSite>): Promise<PageResult> => {
  const { site } = context
  const parts = await villageParts(context)
  const view: BudgetView = {
    ...parts.base({
      crumbs: [{ href: href(site, '/transparansi'), label: 'Transparansi' }],
      title: 'Transparansi anggaran',
    }),
    activities: [],
    complaintText: complaintText(site.village),
    csv: undefined,
    document: undefined,
    empty: {
      link: { href: href(site, '/dokumen'), label: 'Lihat dokumen desa' },
      text: 'Desa wajib mengumumkan APB Desa dan pelaksanaannya kepada warga. Tanyakan ke kantor desa, atau cari di dokumen desa.',
      title: 'Belum ada APB Desa yang diumumkan di sini',
    },
    facts: [],
    lead: undefined,
    note: undefined,
    sourceText: undefined,
    tables: [],
    title: 'Transparansi anggaran',
    years: undefined,
  }
  return asPage({ name: 'Budget', view })
}

const yearsOf = (args: {
  current: number
  site: VillageSite
  years: number[]
}): FilterGroup | undefined => {
  const options = args.years.map((year): Link & { isCurrent: boolean } => ({
    href: href(args.site, `/transparansi/${year}`),
    isCurrent: year === args.current,
    label: String(year),
  }))
  return options.length > 1 ? { options, title: 'Tahun anggaran' } : undefined
}
