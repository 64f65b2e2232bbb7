import { type FileResult, type PageContext } from '../../parts/part'
import { findAddresses, type PageAddress } from './findAddresses'
import { absoluteHref } from '../../site/address'
import type { VillageSite } from '../../site/site'
import { siteParts } from '../../views/siteParts'
import { sitemapFile, xmlType } from './sitemapFile'

/** Pages of the software; they change with it, not with the village. */
const fixed = ['/peta-situs', '/aksesibilitas', '/privasi']

/** `/sitemap.xml` of a village: every page that a search engine may keep. */
export const villageSitemap = async ({ reader, site }: PageContext<VillageSite>): Promise<FileResult> => {
  const pages = await findAddresses(reader)
  const hasBudget = pages.some(({ path }) => path.startsWith('/transparansi/'))
  const parts = siteParts
    .map(({ name }) => `/${name}`)
    // With a budget its page lives at the year's address.
    .filter((path) => path !== '/transparansi' || !hasBudget)
  const newest = newestOf([...pages.map(({ changedAt }) => changedAt), site.village.updatedAt])
  return {
    body: sitemapFile([
      { changedAt: newest, url: absoluteHref(site, '/') },
      ...parts.map((path) => ({ changedAt: changeOf(path, pages), url: absoluteHref(site, path) })),
      ...fixed.map((path) => ({ changedAt: undefined, url: absoluteHref(site, path) })),
      ...pages.map(({ changedAt, path }) => ({ changedAt, url: absoluteHref(site, path) })),
    ]),
    contentType: xmlType,
    kind: 'file',
  }
}

/** A list changes with what it lists. */
const changeOf = (path: string, pages: PageAddress[]): string | undefined =>
  newestOf(pages.filter((page) => page.path.startsWith(`${path}/`)).map(({ changedAt }) => changedAt))

const newestOf = (moments: string[]): string | undefined =>
  moments.reduce<string | undefined>((newest, moment) => (newest === undefined || moment > newest ? moment : newest), undefined)
