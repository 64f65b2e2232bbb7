import type { Image, Link, PageMeta, SiteView } from '../../../themes/contract'
import { cardSize } from '../formats/card/cardSvg'
import { breadcrumbs } from '../formats/jsonld/breadcrumbs'
import { office } from '../formats/jsonld/office'
import { type Thing, thingsJson } from '../formats/jsonld/thing'
import { href } from '../site/address'
import type { Site } from '../site/site'
import { canonicalHref } from './canonicalHref'
import { feedLinks } from './feedLinks'
import { pageMeta } from './pageMeta'

/**
 * What a page says of itself to machines; everything else follows from its address and its frame.
 */
export type HeadPage = {
  /**
   * Path of the card that link previews show; without one the page's photo, else the site's own
   * card.
   */
  card?: string
  description?: null | string
  image?: Image | undefined
  isArticle?: boolean
  noindex?: boolean
  /** What the page is about. */
  things?: Thing[]
  title: string | undefined
}

/** Pages that say who the office is. */
const officePaths = ['/', '/kontak']

/** The head of a page of any site. */
export const siteHead = (args: {
  crumbs: Link[]
  frame: SiteView
  page: HeadPage
  path: string
  query: URLSearchParams
  site: Site
  /** In the title, after that of the page. */
  siteName: string
}): PageMeta => {
  const { crumbs, frame, page, path, query, site, siteName } = args
  const things = [
    ...(officePaths.includes(path) ? [office({ frame, site })] : []),
    ...(page.things ?? []),
    ...breadcrumbs({ crumbs, origin: site.origin }),
  ]
  return pageMeta({
    ...page,
    canonical: canonicalHref({ path, query, site }),
    feeds: feedLinks(path, site),
    iconHref: frame.emblem && href(site, '/ikon-48.png'),
    image: shownImage({ alt: page.title ?? frame.name, page, path, site }),
    jsonLd: thingsJson(things),
    manifestHref: href(site, '/manifest.webmanifest'),
    origin: site.origin,
    siteName,
  })
}

/** The home page's photo is part of its card. */
const shownImage = (args: { alt: string; page: HeadPage; path: string; site: Site }): Image => {
  const { alt, page, path, site } = args
  if (page.image && !page.card && path !== '/') return page.image
  return {
    ...cardSize,
    alt,
    sizes: undefined,
    src: href(site, page.card ?? '/kartu.jpg'),
    srcset: undefined,
  }
}
