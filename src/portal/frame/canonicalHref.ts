import { absoluteHref } from '../site/address'
import type { Site } from '../site/site'

/**
 * The one address of a page. A further page of a list has its own; a narrowed list belongs to the
 * whole one, which names everything that it names.
 */
export const canonicalHref = (args: {
  path: string
  query: URLSearchParams
  site: Site
}): string => {
  const { path, query, site } = args
  const address = absoluteHref(site, path)
  const page = Number(query.get('hal'))
  const isNarrowed = [...query.keys()].some((name) => name !== 'hal')
  return page > 1 && !isNarrowed ? `${address}?hal=${page}` : address
}
