import type { Link, Tile } from '../../../../themes/contract'
import { href } from '../../site/address'
import type { VillageSite } from '../../site/site'
import { siteParts } from '../../views/siteParts'

const most = 8

/** Where to go from the home page: parts of the site that have content, then the village's own pages. */
export const homeTiles = (args: {
  pages: Link[]
  site: VillageSite
  /** Names of the parts that have content. */
  withContent: Set<string>
}): Tile[] => {
  const { pages, site, withContent } = args
  return [
    ...siteParts
      .filter(({ name }) => withContent.has(name))
      .map(({ icon, name, tile }): Tile => ({ href: href(site, `/${name}`), icon, label: tile })),
    ...pages.map((page): Tile => ({ ...page, icon: 'book' })),
  ].slice(0, most)
}
