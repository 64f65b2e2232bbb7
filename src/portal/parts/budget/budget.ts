import type { BudgetView, FilterGroup, Link } from '../../../../themes/contract'
import type { Budget } from '../../../payload-types'
import { findBudget, findBudgetYears } from './findBudget'
import { findDocumentLink } from '../documents/findDocumentLink'
import { href } from '../../site/address'
import type { VillageSite } from '../../site/site'
import { budgetCsv } from './budgetCsv'
import { budgetFigures } from './budgetFigures'
import { budgetTables } from './budgetTables'
import { activityRow, budgetFacts, budgetLead, budgetSource, complaintText } from './budgetWords'
import { asPage, notFound, type PageContext, type PageResult } from '../part'
import { villageParts } from '../../pages/villagePage'

/** `/transparansi`: the newest year's budget, at home at that year's address; without any, what the law asks for. */
export const newestBudget = async (context: PageContext<VillageSite>): Promise<PageResult> => {
  const [years, budget] = await Promise.all([findBudgetYears(context.reader), findBudget(context.reader)])
  return budget ? budgetPage({ budget, context: { ...context, path: `/transparansi/${budget.year}` }, years }) : emptyPage(context)
}

/** `/transparansi/2025` and `/transparansi/2025.csv`: one year's budget; a year without one does not exist. */
export const yearBudget = async (context: PageContext<VillageSite>, slug: string): Promise<PageResult> => {
  const [, year, extension] = /^(20\d\d)(\.csv)?$/.exec(slug) ?? []
  if (!year) return notFound
  if (extension) {
    const budget = await findBudget(context.reader, Number(year))
    return budget ? csvFile(context.site, budget) : notFound
  }
  const [years, budget] = await Promise.all([findBudgetYears(context.reader), findBudget(context.reader, Number(year))])
  return budget ? budgetPage({ budget, context, years }) : notFound
}

const csvFile = (site: VillageSite, budget: Budget): PageResult => ({
  body: budgetCsv(budget),
  contentType: 'text/csv; charset=utf-8',
  filename: `apb-desa-${site.village.slug ?? site.village.code}-${budget.year}.csv`,
  kind: 'file',
})

/** The page of a given budget; the preview draws a draft with it. */
export const budgetPage = async (args: {
  budget: Budget
  context: PageContext<VillageSite>
  years: number[]
}): Promise<PageResult> => {
  const { budget, context, years } = args
  const { reader, site } = context
  const [document, parts] = await Promise.all([findDocumentLink({ pointer: budget.document, reader, site }), villageParts(context)])
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
    ...parts.base({ crumbs: [{ href: href(site, '/transparansi'), label: 'Transparansi' }], title: 'Transparansi anggaran' }),
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

const yearsOf = (args: { current: number; site: VillageSite; years: number[] }): FilterGroup | undefined => {
  const options = args.years.map((year): Link & { isCurrent: boolean } => ({
    href: href(args.site, `/transparansi/${year}`),
    isCurrent: year === args.current,
    label: String(year),
  }))
  return options.length > 1 ? { options, title: 'Tahun anggaran' } : undefined
}
