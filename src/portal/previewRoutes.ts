import { Hono } from 'hono'

import { idOf } from '../../collections/shared/idOf'
import type { News, Page } from '../payload-types'
import type { Portal } from './createPortal'
import { newsItemPage } from './pages/newsItem'
import { ownPageOf } from './pages/ownPage'
import { createReader, type Reader } from './reader'
import { villageAddress } from './site/address'
import type { VillageSite } from './site/site'
import { unlisted } from './views/pageMeta'

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
    const village = idOf(doc?.village)
    if (!doc?.regency || !village) return errorPages.forRequest(request, 404)
    const reader = createReader({ payload, site: { regency: doc.regency, village } })
    const site = await siteOf(portal, reader, doc.regency)
    if (!site) return errorPages.forRequest(request, 404)
    const page = { path: `/${slug === 'news' ? 'berita' : 'halaman'}/${doc.slug ?? ''}`, query: new URLSearchParams(), reader, settings, site }
    const result = slug === 'news' ? await newsItemPage(page, doc) : await ownPageOf(page, doc as Page)
    if (result.kind !== 'page') return errorPages.forRequest(request, 404)
    const { view } = result.page
    view.meta = unlisted(view.meta)
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
const siteOf = async (portal: Portal, reader: Reader, code: string): Promise<undefined | VillageSite> => {
  const { settings } = portal
  const [villages, regencies] = await Promise.all([
    reader.find({ collection: 'villages', limit: 1 }),
    reader.find({ collection: 'regencies', limit: 1, where: { code: { equals: code } } }),
  ])
  const village = villages.docs[0]
  const regency = regencies.docs[0]
  if (!village || !regency) return undefined
  const { base, origin } = villageAddress(settings, regency, village)
  return { base: `${origin}${base}`, kind: 'village', origin, regency, village }
}
