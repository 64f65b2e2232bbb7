import { element, parent, xmlDocument } from '../xml/element'

/** An address that search engines may keep. */
export type SitemapEntry = {
  /** When it last changed, as ISO 8601; undefined when it is not known. */
  changedAt: string | undefined
  /** Absolute address. */
  url: string
}

const attributes = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }

/** Type of a sitemap's answer. */
export const xmlType = 'application/xml; charset=utf-8'

/** Most addresses a file may hold (sitemaps.org). */
export const mostEntries = 50_000

/** A sitemap of pages. */
export const sitemapFile = (entries: SitemapEntry[]): string =>
  xmlDocument(
    parent(
      'urlset',
      entries.slice(0, mostEntries).map((entry) => parent('url', parts(entry))),
      attributes,
    ),
  )

/** A sitemap of sitemaps. */
export const sitemapIndexFile = (entries: SitemapEntry[]): string =>
  xmlDocument(
    parent(
      'sitemapindex',
      entries.slice(0, mostEntries).map((entry) => parent('sitemap', parts(entry))),
      attributes,
    ),
  )

const parts = ({ changedAt, url }: SitemapEntry): string[] => [
  element('loc', url),
  element('lastmod', changedAt),
]
