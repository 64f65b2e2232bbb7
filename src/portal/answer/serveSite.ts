import { isOpen } from '../../../collections/shared/publicState'
import {
  notFound,
  type PageResult,
  pageTtl,
  type RouteContext,
  type Section,
} from '../contract/part'
import { createUploadReader } from '../read/createUploadReader'
import { createReader, type Reader } from '../read/reader'
import { regencyRoutes } from '../regency/regencyRoutes'
import type { RegencySite, Site, VillageSite } from '../site/site'
import { fileResponse } from './fileResponse'
import { findRedirect } from './findRedirect'
import { isTrashed } from './isTrashed'
import type { Portal } from './portal'
import { movedTo, redirectTo } from './redirectTo'
import type { Routes } from './villageRoutes'

/**
 * Answers a read of a public page: finds the site, makes the page, and says how long it may be
 * kept.
 */
export const serveSite = async (portal: Portal, request: Request): Promise<Response> => {
  const { colorsOf, errorPages, payload, resolve, respond, settings, source } = portal
  const url = new URL(request.url)
  const host = request.headers.get('host') ?? url.host
  const found = await resolve({ host, path: url.pathname, search: url.search })
  if (found.kind === 'unknown-host') return errorPages.forUnknownHost()
  if (found.kind === 'unknown-village') return errorPages.forSite(found.site, 404)
  if (found.kind === 'redirect') return redirectTo(found.location)

  const { path, site, tags } = found
  const tidy = tidyPath(site, path)
  if (tidy !== path) return redirectTo(`${site.origin}${site.base}${tidy}${url.search}`)
  if (site.kind === 'village' && !isOpen(site.village)) return errorPages.forClosedVillage(site)

  const place = {
    regency: site.regency.code,
    village: site.kind === 'village' ? site.village.id : undefined,
  }
  const reader = createReader({ ...source, site: place, tags })
  const result = await makePage(portal.routes, {
    colors: colorsOf(site),
    parts: portal.parts,
    path,
    query: url.searchParams,
    reader,
    readUpload: createUploadReader(payload),
    settings,
    site,
  })
  if (result.kind === 'redirect') return redirectTo(result.location, result.status)
  if (result.kind !== 'not-found') {
    const kept = {
      tags: [...reader.tags],
      ttl: ttlOf(result.kind === 'file' ? pageTtl : result.ttl, reader.expiresAt()),
    }
    return result.kind === 'file'
      ? fileResponse(result, kept)
      : respond({ ...kept, page: result.page, site, status: 200 })
  }
  const moved = await followOld({ path, portal, reader, request, site })
  return moved ?? errorPages.forSite(site, await missingStatus({ path, portal, site }))
}

/** Where an address of the village's old site leads now. A look at its head counts as no use. */
const followOld = async (args: {
  path: string
  portal: Portal
  reader: Reader
  request: Request
  site: Site
}): Promise<Response | undefined> => {
  const { path, portal, reader, request, site } = args
  const redirect = site.kind === 'village' ? await findRedirect({ path, reader, site }) : undefined
  if (!redirect) return undefined
  if (request.method !== 'HEAD' && !request.headers.has('x-head-only')) portal.hits.add(redirect.id)
  return movedTo(redirect.location)
}

/** A page is kept until its time is over, or what it says stops being true. */
const ttlOf = (ttl: number, expiresAt: Date | undefined): number => {
  if (!expiresAt) return ttl
  return Math.max(0, Math.min(ttl, Math.floor((expiresAt.getTime() - Date.now()) / 1000)))
}

/** Which page lives at a path. */
const makePage = async (villages: Routes, context: RouteContext): Promise<PageResult> =>
  isVillage(context)
    ? follow(villages, context)
    : follow(regencyRoutes, context as RouteContext<RegencySite>)

const isVillage = (context: RouteContext): context is RouteContext<VillageSite> =>
  context.site.kind === 'village'

const follow = async <Kind extends Site>(
  routes: Record<string, Section<Kind>>,
  context: RouteContext<Kind>,
): Promise<PageResult> => {
  const [, first = '', slug, ...rest] = context.path.split('/')
  const section = Object.hasOwn(routes, first) ? routes[first] : undefined
  if (!section || rest.length > 0) return notFound
  if (slug === undefined) return section.index?.(context) ?? notFound
  if (section.files && Object.hasOwn(section.files, slug))
    return section.files[slug]?.(context) ?? notFound
  const [, name, ending] = /^([a-z0-9-]{1,80})(\.[a-z]{2,4})?$/.exec(slug) ?? []
  if (name === undefined) return notFound
  const files = section.itemFiles ?? {}
  const item =
    ending === undefined
      ? section.item
      : Object.hasOwn(files, ending)
        ? files[ending as `.${string}`]
        : undefined
  return item?.(context, name) ?? notFound
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
  const [, section = '', slug] = args.path.split('/')
  const documents = args.portal.parts.find(({ name }) => name === section)?.documents
  if (args.site.kind !== 'village' || !documents || !slug || !isSlug(slug)) return 404
  const village = args.site.village.id
  return (await isTrashed({ documents, slug, source: args.portal.source, village })) ? 410 : 404
}
