import type { PaginationView } from '../../../themes/contract'
import { queryHref } from './filters'

/** Where a paged list stands; undefined when one page holds all. */
export const pagination = (args: {
  /** Path of the list. */
  base: string
  label: string
  next: string
  page: number
  pages: number
  previous: string
  /** What narrows the list; kept on every page. @default nothing */
  query?: URLSearchParams
}): PaginationView | undefined => {
  const { base, label, next, page, pages, previous, query = new URLSearchParams() } = args
  if (pages <= 1) return undefined
  const at = (number: number) =>
    queryHref({ base, change: { hal: number === 1 ? '' : String(number) }, query })
  return {
    label,
    next: page < pages ? { href: at(page + 1), label: next } : undefined,
    previous: page > 1 ? { href: at(page - 1), label: previous } : undefined,
    text: `Halaman ${page} dari ${pages}`,
  }
}
