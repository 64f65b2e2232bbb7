import { type FileResult, type PageContext } from '../../contract/part'
import { absoluteHref } from '../../site/address'
import type { VillageSite } from '../../site/site'
import { findAddresses, type PageAddress } from './findAddresses'
import { sitemapFile, xmlType } from './sitemapFile'

/** `/sitemap.xml` of a village: every page that a search engine may keep. */
export const villageSitemap = async ({
  parts,
  reader,
  site,
}: PageContext<VillageSite>): Promise<FileResult> => {
  const pages = await findAddresses(reader, parts)
  const listed = parts
    // A part that shows its newest document is at home there.
    .filter(
      ({ documents, entry, name }) =>
        entry && !(documents?.isIndex && pages.some(({ path }) => path.startsWith(`/${name}/`))),
    )
    .map(({ name }) => `/${name}`)
  // Pages of the software change with it, not with the village.
  const fixed = parts.filter(({ isIndexed }) => isIndexed).map(({ name }) => `/${name}`)
  const newest = newestOf([...pages.map(({ changedAt }) => changedAt), site.village.updatedAt])
  return {
    body: sitemapFile([
      { changedAt: newest, url: absoluteHref(site, '/') },
      ...listed.map((path) => ({
        changedAt: changeOf(path, pages),
        url: absoluteHref(site, path),
      })),
      ...fixed.map((path) => ({ changedAt: undefined, url: absoluteHref(site, path) })),
      ...pages.map(({ changedAt, path }) => ({ changedAt, url: absoluteHref(site, path) })),
    ]),
    contentType: xmlType,
    kind: 'file',
  }
}

/** A list changes with what it lists. */
const changeOf = (path: string, pages: PageAddress[]): string | undefined =>
  newestOf(
    pages.filter((page) => page.path.startsWith(`${path}/`)).map(({ changedAt }) => changedAt),
  )

const newestOf = (moments: string[]): string | undefined =>
  moments.reduce<string | undefined>(
    (newest, moment) => (newest === undefined || moment > newest ? moment : newest),
    undefined,
  )
