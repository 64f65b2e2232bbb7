import { Hono } from 'hono'

import type { News, Page } from '../payload-types'
import type { Portal } from './createPortal'
import { newsItemPage } from './pages/newsItem'
import { ownPageOf } from './pages/ownPage'
import { createReader } from './reader'
import { villageAddress } from './site/address'
import type { VillageSite } from './site/site'

const collections = ['news', 'pages'] as const

/**
 * `/pratinjau/<collection>/<id>`: a draft in its village's own theme, for those who may read it in
 * the admin. The document is read as the signed-in user, so another village's draft does not exist.
 */
export const previewRoutes = (portal: Portal): Hono => {
  const { errorPages, payload, respond, settings } = portal
  const app = new Hono()
  app.get('/:collection/:id', async (context) => {
    const request = context.req.raw
    const slug = collections.find((each) => each === context.req.param('collection'))
    if (!slug) return errorPages.forRequest(request, 404)
    const { user } = await payload.auth({ headers: request.headers })
    if (!user) return context.redirect(`/admin/login?redirect=${encodeURIComponent(context.req.path)}`)
    const found = await payload.findByID({
      id: context.req.param('id'),
      collection: slug,
      depth: 1,
      disableErrors: true,
      draft: true,
      overrideAccess: false,
      user,
    })
    // A draft may still lack everything that publishing asks for.
    const doc = found && { ...found, title: found.title || 'Tanpa judul' }
    const site = doc && (await siteOf(portal, doc))
    if (!doc || !site) return errorPages.forRequest(request, 404)
    const reader = createReader({ payload, regency: site.regency.code, site: { village: site.village.id } })
    const page = { path: `/${slug === 'news' ? 'berita' : 'halaman'}/${doc.slug ?? ''}`, query: new URLSearchParams(), reader, settings, site }
    const result = slug === 'news' ? await newsItemPage(page, doc) : await ownPageOf(page, doc as Page)
    if (result.kind !== 'page') return errorPages.forRequest(request, 404)
    const { view } = result.page
    view.meta = { ...view.meta, canonical: undefined, noindex: true }
    view.site = { ...view.site, banner: bannerOf(slug, doc) }
    const response = respond({ page: result.page, site, status: 200, tags: [], ttl: 0 })
    response.headers.set('X-Robots-Tag', 'noindex')
    return response
  })
  return app
}

const bannerOf = (slug: string, doc: News | Page) => ({
  link: { href: `/admin/collections/${slug}/${doc.id}`, label: 'Kembali menyunting' },
  text: doc._status === 'published' ? 'Ini pratinjau.' : 'Ini pratinjau draf, belum terbit.',
})

/** The draft's village with absolute links, since the preview lives on the admin's host. */
const siteOf = async (portal: Portal, doc: News | Page): Promise<undefined | VillageSite> => {
  const { payload, settings } = portal
  const id = typeof doc.village === 'object' ? doc.village.id : doc.village
  const context = { publicSite: { village: id } }
  const { docs } = await payload.find({
    collection: 'villages',
    context,
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    where: { id: { in: [id] } },
  })
  const village = docs[0]
  if (!village) return undefined
  const regencies = await payload.find({
    collection: 'regencies',
    context,
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    where: { code: { equals: village.regency } },
  })
  const regency = regencies.docs[0]
  if (!regency) return undefined
  const { base, origin } = villageAddress(settings, regency, village)
  return { base: `${origin}${base}`, kind: 'village', origin, regency, village }
}
