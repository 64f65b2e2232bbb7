import type { FilterGroup } from '../../../themes/contract'

/** An option of a filter by what the address says. */
export type FilterOption = { label: string; value: string }

/**
 * A choice as links: "Semua" first, then each option; the rest of the query stays, the page number
 * does not. Undefined when there is nothing to choose.
 */
export const filterGroup = (args: {
  /** Path of the list. */
  base: string
  /** Label of the first option. */
  all?: string
  /** Name of the parameter. */
  name: string
  options: FilterOption[]
  query: URLSearchParams
  title: string
}): FilterGroup | undefined => {
  const { all = 'Semua', base, name, options, query, title } = args
  if (options.length === 0) return undefined
  const current = query.get(name) ?? ''
  return {
    options: [{ label: all, value: '' }, ...options].map(({ label, value }) => ({
      href: queryHref({ base, change: { hal: '', [name]: value }, query }),
      isCurrent: value === current,
      label,
    })),
    title,
  }
}

/**
 * A list's address with some parameters changed; empty ones are left out, so that each list has one
 * address.
 */
export const queryHref = (args: {
  base: string
  change: Record<string, string>
  query: URLSearchParams
}): string => {
  const all = { ...Object.fromEntries(args.query), ...args.change }
  const query = new URLSearchParams(
    Object.entries(all)
      .filter(([, value]) => value !== '')
      .sort(([a], [b]) => a.localeCompare(b)),
  )
  return query.size > 0 ? `${args.base}?${query}` : args.base
}
