import type { PageMeta } from '../../../themes/contract'
import { absoluteHref } from '../site/address'
import type { Site } from '../site/site'

/** Feeds that the home page and the pages of news name. */
export const feedLinks = (path: string, site: Site): PageMeta['feeds'] => {
  const folder = site.kind === 'village' ? '/berita' : '/kabar'
  if (path !== '/' && path !== folder && !path.startsWith(`${folder}/`)) return []
  const title =
    site.kind === 'village' ? `Berita Desa ${site.village.name}` : `Kabar desa ${site.regency.name}`
  return [
    {
      href: absoluteHref(site, `${folder}/rss.xml`),
      title: `${title} (RSS)`,
      type: 'application/rss+xml',
    },
    {
      href: absoluteHref(site, `${folder}/atom.xml`),
      title: `${title} (Atom)`,
      type: 'application/atom+xml',
    },
  ]
}
