import type { PaginationView } from '../../../themes/contract'

/** Where a paged list stands; undefined when one page holds all. `at` gives the address of a page. */
export const pagination = (args: {
  at: (page: number) => string
  label: string
  next: string
  page: number
  pages: number
  previous: string
}): PaginationView | undefined => {
  const { at, label, next, page, pages, previous } = args
  if (pages <= 1) return undefined
  return {
    label,
    next: page < pages ? { href: at(page + 1), label: next } : undefined,
    previous: page > 1 ? { href: at(page - 1), label: previous } : undefined,
    text: `Halaman ${page} dari ${pages}`,
  }
}
