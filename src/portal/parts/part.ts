import type { Page, Tokens } from '../../../themes/contract'
import type { Reader } from '../reader'
import type { PortalSettings } from '../settings'
import type { Site } from '../site/site'

/** What a page needs to be made. */
export type PageContext<Kind extends Site = Site> = {
  /** Path inside the site: `/berita/jalan-selesai`. */
  path: string
  query: URLSearchParams
  reader: Reader
  settings: PortalSettings
  site: Kind
}

/** What an address may need besides: pictures are drawn in the site's colours, of the site's photos. */
export type RouteContext<Kind extends Site = Site> = PageContext<Kind> & {
  /** Of the theme and palette that draw the site, on a light screen. */
  colors: Tokens
  /** The bytes of an uploaded photo by its name; undefined when the file is gone. */
  readUpload: (name: string) => Promise<Buffer | undefined>
}

/** What lives at an address: a page, a file, a redirect, or nothing. */
export type PageResult =
  | { kind: 'not-found' }
  | { kind: 'redirect'; location: string; status: 301 | 302 }
  | FileResult
  | {
      kind: 'page'
      page: Page
      /** Seconds that the finished page may be kept; 0 for answers that are made for one visitor. */
      ttl: number
    }

/** A file made from data: a feed, a calendar, a table, a picture. */
export type FileResult = {
  body: string | Uint8Array<ArrayBuffer>
  /** With charset, where it is text. */
  contentType: string
  /** Name to save it by; undefined opens it in the browser. */
  filename?: string
  kind: 'file'
}

/** What answers at an address of a site. */
export type Route<Kind extends Site = Site> = (context: RouteContext<Kind>) => PageResult | Promise<PageResult>

/** What answers at the addresses below one: `slug` is what follows, `[a-z0-9-]` with an extension at most. */
export type ItemRoute<Kind extends Site = Site> = (context: RouteContext<Kind>, slug: string) => PageResult | Promise<PageResult>

/** A first part of an address, with what answers there, below it, and at files of fixed names below it. */
export type Section<Kind extends Site = Site> = {
  files?: Record<string, Route<Kind>>
  index?: Route<Kind>
  item?: ItemRoute<Kind>
}

/** How long a page may live when nothing purges it, in seconds. */
export const pageTtl = 3600

export const notFound: PageResult = { kind: 'not-found' }

export const asPage = (page: Page, ttl = pageTtl): PageResult => ({ kind: 'page', page, ttl })

/** The page number of `?hal=`: 1 without one, undefined for what is no page number. */
export const pageNumber = (query: URLSearchParams): number | undefined => {
  const text = query.get('hal')
  if (text === null) return 1
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined
}
