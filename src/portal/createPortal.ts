import { Hono } from 'hono'
import type { Payload } from 'payload'

import type { CompleteTheme } from '../../themes/contract'
import { createErrorPages } from './createErrorPages'
import { invitationRoutes } from './invitationRoutes'
import { previewRoutes } from './previewRoutes'
import { isDatabaseUp } from './queries/isDatabaseUp'
import { createHitCounter, type HitCounter } from './redirects/createHitCounter'
import { createResponder } from './createResponder'
import type { PortalSettings } from './settings'
import { type ColorsOf, createColorsOf } from './site/colorsOf'
import { createSiteResolver } from './site/resolveSite'
import { serveSite } from './serveSite'

export type PortalOptions = {
  /** Takes what must still be done when the process ends; without it a few counts may be lost then. */
  atShutdown?: (task: () => Promise<void>) => void
  /** A theme by the name a village chose; the base theme for an unknown one. */
  findTheme: (name: string | undefined) => CompleteTheme
  payload: Payload
  settings: PortalSettings
}

/** Everything the routes share. */
export type Portal = {
  colorsOf: ColorsOf
  errorPages: ReturnType<typeof createErrorPages>
  /** Uses of old addresses. */
  hits: HitCounter
  payload: Payload
  resolve: ReturnType<typeof createSiteResolver>
  respond: ReturnType<typeof createResponder>
  settings: PortalSettings
}

/**
 * The public sites as one web-standard application: `portal.request('/berita', { headers: { host } })`
 * answers without a server. Mount it in any route handler.
 */
export const createPortal = (options: PortalOptions): Hono => {
  const { findTheme, payload, settings } = options
  const respond = createResponder({ findTheme, logger: payload.logger })
  const resolve = createSiteResolver({ payload, settings })
  const hits = createHitCounter(payload)
  options.atShutdown?.(hits.flush)
  const portal: Portal = {
    colorsOf: createColorsOf(findTheme),
    errorPages: createErrorPages({ payload, resolve, respond, settings }),
    hits,
    payload,
    resolve,
    respond,
    settings,
  }
  const app = new Hono()
  app.get('/readyz', async (context) =>
    (await isDatabaseUp(payload)) ? context.text('siap') : context.text('basis data tidak menjawab', 503),
  )
  app.route('/undangan', invitationRoutes(portal))
  app.route('/pratinjau', previewRoutes(portal))
  app.on(['GET', 'HEAD'], '*', (context) => serveSite(portal, context.req.raw))
  app.notFound((context) => portal.errorPages.forRequest(context.req.raw, 404))
  app.onError(async (err, context) => {
    const status = (await isDatabaseUp(payload)) ? 500 : 503
    // Without the path: an invitation's holds its secret.
    payload.logger.error({ err, msg: `Public page failed with ${status}` })
    return portal.errorPages.forRequest(context.req.raw, status)
  })
  return app
}
