import { Hono } from 'hono'
import type { Payload } from 'payload'

import type { CompleteTheme } from '../../themes/contract'
import { createErrorPages } from './createErrorPages'
import { invitationRoutes } from './invitationRoutes'
import { previewRoutes } from './previewRoutes'
import { isDatabaseUp } from './queries/isDatabaseUp'
import { createResponder } from './createResponder'
import type { PortalSettings } from './settings'
import { createSiteResolver } from './site/resolveSite'
import { serveSite } from './serveSite'

export type PortalOptions = {
  /** A theme by the name a village chose; the base theme for an unknown one. */
  findTheme: (name: string | undefined) => CompleteTheme
  payload: Payload
  settings: PortalSettings
}

/** Everything the routes share. */
export type Portal = {
  errorPages: ReturnType<typeof createErrorPages>
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
  const portal: Portal = {
    errorPages: createErrorPages({ payload, resolve, respond, settings }),
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
