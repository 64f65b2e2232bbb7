import type { Image, PageMeta } from '../../../themes/contract'

/** The head of a document; every page has a title and says where it really lives. */
export const pageMeta = (
  args: Partial<Pick<PageMeta, 'feeds' | 'iconHref' | 'jsonLd' | 'manifestHref' | 'noindex'>> & {
    canonical: string | undefined
    description?: null | string
    image?: Image | undefined
    isArticle?: boolean
    origin: string
    siteName: string
    title: string | undefined
  },
): PageMeta => ({
  canonical: args.canonical,
  feeds: args.feeds ?? [],
  iconHref: args.iconHref,
  jsonLd: args.jsonLd,
  manifestHref: args.manifestHref,
  description: args.description?.trim() || undefined,
  lang: 'id',
  noindex: args.noindex ?? false,
  ogImage: args.image && { ...args.image, src: new URL(args.image.src, args.origin).href },
  ogType: args.isArticle ? 'article' : 'website',
  title: args.title ? `${args.title} – ${args.siteName}` : args.siteName,
})

/** The head of a page that is no part of the site's index: errors, invitations. */
export const asideMeta = (args: { origin: string; siteName: string; title: string }): PageMeta =>
  pageMeta({ ...args, canonical: undefined, noindex: true })

/** The same page's head where it is no part of the index: previews of it, errors in its place. */
export const unlisted = (meta: PageMeta): PageMeta => ({
  ...meta,
  canonical: undefined,
  feeds: [],
  jsonLd: undefined,
  manifestHref: undefined,
  noindex: true,
})
