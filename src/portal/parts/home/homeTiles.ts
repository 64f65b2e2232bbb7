import type { Link, Tile } from '../../../../themes/contract'
import type { Part } from '../../contract/part'
import { href } from '../../site/address'
import type { VillageSite } from '../../site/site'

const most = 8

/**
 * Where to go from the home page: parts of the site that have content, then the village's own
 * pages.
 */
export const homeTiles = (args: {
  pages: Link[]
  /** Those that have content. */
  parts: readonly Part[]
  site: VillageSite
}): Tile[] => {
  const { pages, parts, site } = args
  return [
    ...parts.flatMap(({ entry, name }): Tile[] =>
      entry ? [{ href: href(site, `/${name}`), icon: entry.icon, label: entry.tile }] : [],
    ),
    ...pages.map((page): Tile => ({ ...page, icon: 'book' })),
  ].slice(0, most)
}
