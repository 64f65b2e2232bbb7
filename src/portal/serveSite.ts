import { notFound, type PageContext, type PageResult } from './pages/context'
import { indexPage } from './pages/indexPage'
import { newsItem } from './pages/newsItem'
import { newsList } from './pages/newsList'
import { ownPage } from './pages/ownPage'
import { profile } from './pages/profile'
import { regencyHome } from './pages/regencyHome'
import { villageHome } from './pages/villageHome'
import { villageList } from './pages/villageList'
import type { Portal } from './createPortal'
import { isTrashed } from './queries/isTrashed'
import { createReader } from './reader'
import { redirectTo } from './redirectTo'
import type { RegencySite, Site, VillageSite } from './site/site'

/** Answers a read of a public page: finds the site, makes the page, and says how long it may be kept. */
export const serveSite = async (portal: Portal, request: Request): Promise<Response> => {
  const { errorPages, resolve, respond, settings } = portal
  const url = new URL(request.url)
  const host = request.headers.get('host') ?? url.host
  const found = await resolve({ host, path: url.pathname, search: url.search })
  if (found.kind === 'unknown-host') return errorPages.forUnknownHost()
  if (found.kind === 'unknown-village') return errorPages.forSite(found.site, 404)
  if (found.kind === 'redirect') return redirectTo(found.location)

  const { path, site, tags } = found
  const tidy = tidyPath(site, path)
  if (tidy !== path) return redirectTo(`${site.origin}${site.base}${tidy}${url.search}`)
  if (site.kind === 'village' && site.village.state !== 'terbit') return errorPages.forClosedVillage(site)

  const place = site.kind === 'village' ? { village: site.village.id } : { regency: site.regency.code }
  const reader = createReader({ payload: portal.payload, regency: site.regency.code, site: place, tags })
  const result = await makePage({ path, query: url.searchParams, reader, settings, site })
  if (result.kind === 'page') {
    return respond({ page: result.page, site, status: 200, tags: [...reader.tags], ttl: result.ttl })
  }
  return errorPages.forSite(site, await missingStatus({ path, portal, site }))
}

/** Which page lives at a path. */
const makePage = (context: PageContext): PageResult | Promise<PageResult> =>
  isVillage(context) ? villageRoute(context) : regencyRoute(context as PageContext<RegencySite>)

const isVillage = (context: PageContext): context is PageContext<VillageSite> => context.site.kind === 'village'

const villageRoute = (context: PageContext<VillageSite>): PageResult | Promise<PageResult> => {
  const [, section = '', slug, ...rest] = context.path.split('/')
  if (rest.length > 0) return notFound
  if (slug === undefined) {
    const page = { '': villageHome, berita: newsList, indeks: indexPage, profil: profile }[section]
    return page ? page(context) : notFound
  }
  if (!isSlug(slug)) return notFound
  if (section === 'berita') return newsItem(context, slug)
  return section === 'halaman' ? ownPage(context, slug) : notFound
}

const regencyRoute = (context: PageContext<RegencySite>): PageResult | Promise<PageResult> => {
  if (context.path === '/') return regencyHome(context)
  return context.path === '/desa' ? villageList(context) : notFound
}

const isSlug = (text: string): boolean => /^[a-z0-9-]{1,80}$/.test(text)

/** One address a page: no slash at the end, but for a site's home. */
const tidyPath = (site: Site, path: string): string => {
  if (path === '/' || path === '') return '/'
  return path.endsWith('/') ? path.replace(/\/+$/, '') || '/' : path
}

/** 410 for what was public and lies in the trash, else 404. */
const missingStatus = async (args: {
  path: string
  portal: Portal
  site: Site
}): Promise<404 | 410> => {
  const [, section, slug] = args.path.split('/')
  const collection = section === 'berita' ? 'news' : section === 'halaman' ? 'pages' : undefined
  if (args.site.kind !== 'village' || !collection || !slug || !isSlug(slug)) return 404
  const village = args.site.village.id
  return (await isTrashed({ collection, payload: args.portal.payload, slug, village })) ? 410 : 404
}
