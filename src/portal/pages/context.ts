import type { Page } from '../../../themes/contract'
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

/** A page, or word that there is none. */
export type PageResult =
  | { kind: 'not-found' }
  | {
      kind: 'page'
      page: Page
      /** Seconds that the finished page may be kept; 0 for answers that are made for one visitor. */
      ttl: number
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
