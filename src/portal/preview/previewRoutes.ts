import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'

import { onPortalHost } from '../answer/onPortalHost'
import type { Portal } from '../answer/portal'
import { drawPreview } from './drawPreview'
import { findPreviewed, type Previewed } from './findPreviewed'
import { livePage } from './livePage'
import { isPreviewSlug } from './previewKinds'
import { readUnsaved } from './readUnsaved'

/** Bytes of a form that is being edited; the longest news item takes a tenth of it. */
const mostBytes = 1024 * 1024

/**
 * `/pratinjau/<collection>/<id>`: a document in its village's own theme, for those who may read it
 * in the admin; by POST with what stands in the form and is not saved. `.../langsung` is the window
 * for the admin that shows the second while one writes. Nothing is stored here.
 */
export const previewRoutes = (portal: Portal): Hono => {
  const { errorPages } = portal
  const app = new Hono()

  app.use('*', onPortalHost(portal))
  app.get('/:collection/:id', async (context) => {
    const found = await find(portal, context)
    if (found === 'nobody') return toLogin(context)
    const drawn = found && (await drawPreview({ data: undefined, portal, previewed: found }))
    return drawn ?? errorPages.forRequest(context.req.raw, 404)
  })

  app.get('/:collection/:id/langsung', async (context) => {
    const found = await find(portal, context)
    if (found === 'nobody') return toLogin(context)
    if (!found) return errorPages.forRequest(context.req.raw, 404)
    return livePage(`/pratinjau/${found.slug}/${found.doc.id}`)
  })

  app.post(
    '/:collection/:id',
    async (context, next) => {
      // A browser always says where a form was sent from; only the admin's own window may.
      const isOwn = context.req.header('origin') === new URL(portal.settings.publicUrl).origin
      return isOwn ? next() : refuse(403, 'Pratinjau hanya dapat diminta dari admin.')
    },
    bodyLimit({
      maxSize: mostBytes,
      onError: () =>
        refuse(413, 'Isian terlalu panjang untuk dipratinjau. Simpan, lalu buka pratinjaunya.'),
    }),
    async (context) => {
      const found = await find(portal, context)
      if (found === 'nobody')
        return refuse(
          401,
          'Sesi Anda berakhir. Masuk lagi di jendela lain, lalu lanjutkan di sini.',
        )
      if (!found) return refuse(404, 'Yang dipratinjau tidak ditemukan. Mungkin sudah dihapus.')
      const data = await readUnsaved(context.req.raw)
      if (!data) return refuse(400, 'Isian tidak dapat dibaca. Muat ulang halaman admin ini.')
      const drawn = await drawPreview({ data, portal, previewed: found })
      return drawn ?? refuse(404, 'Isian ini belum punya halaman.')
    },
  )
  return app
}

const find = async (
  portal: Portal,
  context: Context,
): Promise<'nobody' | Previewed | undefined> => {
  const slug = context.req.param('collection') ?? ''
  if (!isPreviewSlug(portal.parts, slug)) return undefined
  const { user } = await portal.payload.auth({ headers: context.req.raw.headers })
  if (!user) return 'nobody'
  return findPreviewed({ id: context.req.param('id') ?? '', portal, slug, user })
}

const toLogin = (context: Context): Response =>
  context.redirect(`/admin/login?redirect=${encodeURIComponent(context.req.path)}`)

/** Why nothing was drawn, in words that the window of the live preview shows. */
const refuse = (status: number, text: string): Response =>
  new Response(text, {
    headers: {
      'Cache-Control': 'private, no-store',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'self'",
      'Content-Type': 'text/plain; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex',
    },
    status,
  })
