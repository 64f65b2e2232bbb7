import {
  isRedirectSource,
  isRedirectTarget,
  pathOf,
} from '../../../collections/redirects/redirectPaths'
import type { Reader } from '../read/reader'
import { href } from '../site/address'
import type { VillageSite } from '../site/site'

/**
 * Where an old address of a village leads: an absolute address; undefined when the village knows
 * none.
 */
export const findRedirect = async (args: {
  path: string
  reader: Reader
  site: VillageSite
}): Promise<undefined | { id: string; location: string }> => {
  const { path, reader, site } = args
  const from = pathOf(path)
  if (isRedirectSource(from) !== true) return undefined
  const { docs } = await reader.find({
    collection: 'redirects',
    limit: 1,
    only: ['to'],
    where: { from: { equals: from } },
  })
  const [found] = docs
  if (!found || isRedirectTarget(found.to) !== true) return undefined
  const target = found.to.startsWith('/') ? `${site.origin}${href(site, found.to)}` : found.to
  return URL.canParse(target) ? { id: found.id, location: new URL(target).href } : undefined
}
