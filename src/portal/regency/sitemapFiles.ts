import { type FileResult, type PageContext } from '../contract/part'
import { findBroadcastAddresses } from '../formats/sitemap/findAddresses'
import { sitemapFile, sitemapIndexFile, xmlType } from '../formats/sitemap/sitemapFile'
import { regencyBase } from '../frame/regencyFrame'
import { absoluteHref, href, villageAddress } from '../site/address'
import type { RegencySite } from '../site/site'
import { findRegion } from './findRegion'

/** `/sitemap.xml` of a regency: its own sitemap and that of each village. */
export const regencySitemap = async ({
  reader,
  settings,
  site,
}: PageContext<RegencySite>): Promise<FileResult> => {
  const { villages } = await findRegion(reader)
  const addresses = [
    site,
    ...villages.map((village) => villageAddress(settings, site.regency, village)),
  ]
  return xmlFile(
    sitemapIndexFile(
      addresses.map((address, index) => ({
        changedAt: undefined,
        url: absoluteHref(address, index === 0 ? '/sitemap-portal.xml' : '/sitemap.xml'),
      })),
    ),
  )
}

/** `/sitemap-portal.xml`: the pages of the portal itself. */
export const portalSitemap = async (context: PageContext<RegencySite>): Promise<FileResult> => {
  const { reader, site } = context
  const broadcasts = await findBroadcastAddresses(reader)
  return xmlFile(
    sitemapFile([
      ...ownPages(context).map((path) => ({ changedAt: undefined, url: `${site.origin}${path}` })),
      ...broadcasts.map(({ changedAt, path }) => ({ changedAt, url: absoluteHref(site, path) })),
    ]),
  )
}

/** What menu and footer lead to on the portal itself, each address once; files are no pages. */
const ownPages = (context: PageContext<RegencySite>): string[] => {
  const { footerGroups, footerLinks, navigation } = regencyBase(context, { title: undefined }).site
  const links = [
    ...navigation,
    ...navigation.flatMap(({ children }) => children),
    ...footerGroups.flatMap((group) => group.links),
    ...footerLinks,
  ]
  const paths = links.map((link) => link.href).filter((path) => /^\/(?!\/)[^.?#]*$/.test(path))
  return [...new Set([href(context.site, '/'), ...paths])]
}

const xmlFile = (body: string): FileResult => ({ body, contentType: xmlType, kind: 'file' })
