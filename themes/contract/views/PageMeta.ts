import type { Image } from './Image'

/** What the `head` of the document says. */
export type PageMeta = {
  /** Whole document title, site name included. */
  title: string
  /** One sentence for search engines and previews. */
  description: string | undefined
  /** Absolute canonical address; undefined on pages that have none (errors, previews). */
  canonical: string | undefined
  /** Picture for link previews, `src` absolute. */
  ogImage: Image | undefined
  /** `article` for a news item, otherwise `website`. */
  ogType: 'article' | 'website'
  /** True keeps the page out of search engines. */
  noindex: boolean
  /** Language of the document, `id`. */
  lang: string
  /** Feeds a reader may subscribe to. */
  feeds: { href: string; title: string; type: 'application/atom+xml' | 'application/rss+xml' }[]
  /** Web manifest of the site; undefined on errors and previews. */
  manifestHref: string | undefined
  /** Small icon of the site; undefined shows the theme's own drawing. */
  iconHref: string | undefined
  /**
   * Structured data (schema.org) as ready JSON with `<` escaped, for one `application/ld+json`
   * block, which no browser runs; undefined where there is none.
   */
  jsonLd: string | undefined
}
