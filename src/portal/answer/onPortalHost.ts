import type { MiddlewareHandler } from 'hono'

import type { Portal } from './portal'

/**
 * Lets only the deployment's own host answer: what a link in a mail or the admin opens belongs to
 * no village's site, and a login never travels there. On any other host the page does not exist.
 */
export const onPortalHost =
  ({ errorPages, settings }: Portal): MiddlewareHandler =>
  async (context, next) => {
    const { hostname } = new URL(settings.publicUrl)
    const host = context.req.header('host') ?? new URL(context.req.url).host
    return hostOf(host) === hostname ? next() : errorPages.forRequest(context.req.raw, 404)
  }

const hostOf = (host: string): string | undefined => {
  try {
    return new URL(`http://${host}`).hostname
  } catch {
    return undefined
  }
}
