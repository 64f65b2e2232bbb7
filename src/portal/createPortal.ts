import { Hono } from 'hono'
import type { Payload } from 'payload'

import type { CompleteTheme } from '../../themes/contract'
import { createErrorPages } from './answer/createErrorPages'
import { createHitCounter } from './answer/createHitCounter'
import { createResponder } from './answer/createResponder'
import type { Portal } from './answer/portal'
import { serveSite } from './answer/serveSite'
import { villageRoutes } from './answer/villageRoutes'
import { invitationRoutes } from './invitationRoutes'
import { parts } from './parts'
import { previewRoutes } from './preview/previewRoutes'
import { askDatabase } from './read/askDatabase'
import { createDatabaseWatch, DatabaseDownError } from './read/createDatabaseWatch'
import type { Results } from './read/createResults'
import { createColorsOf } from './site/colorsOf'
import { createSiteResolver } from './site/resolveSite'
import type { PortalSettings } from './site/settings'

export type PortalOptions = {
  /** Seconds since the last whole backup, for `/readyz`; undefined where there was none. */
  backupAge?: () => number | undefined
  /**
   * Whether the database takes a write, for `/readyz`.
   * @default whether it answers
   */
  isWritable?: () => Promise<boolean>
  /**
   * Takes what must still be done when the process ends; without it a few counts may be lost then.
   */
  atShutdown?: (task: () => Promise<void>) => void
  /** A theme by the name a village chose; the base theme for an unknown one. */
  findTheme: (name: string | undefined) => CompleteTheme
  payload: Payload
  /**
   * Keeps what queries find between pages (`createResults`). Only for who also gives its `purge` to
   * `listenForPurges('results', ...)`, in a process that hears of other instances' writes.
   * @default every page asks the database
   */
  results?: Results | undefined
  settings: PortalSettings
}

/**
 * The public sites as one web-standard application: `portal.request('/berita', { headers: { host }
 * })` answers without a server. Mount it in any route handler.
 */
export const createPortal = (options: PortalOptions): Hono => {
  const { findTheme, payload, results, settings } = options
  const { logger } = payload
  checkCollections(payload)
  const database = createDatabaseWatch({
    logger,
    onReturn: () => results?.clear(),
    probe: () => askDatabase(payload),
  })
  const source = { database, payload, results }
  const respond = createResponder({ findTheme, logger })
  const resolve = createSiteResolver({ ...source, settings })
  const hits = createHitCounter(payload)
  options.atShutdown?.(hits.flush)
  const portal: Portal = {
    colorsOf: createColorsOf(findTheme),
    errorPages: createErrorPages({ parts, resolve, respond, settings, source }),
    hits,
    parts,
    payload,
    resolve,
    respond,
    routes: villageRoutes(parts),
    settings,
    source,
  }
  const isWritable = options.isWritable ?? database.isUp
  const app = new Hono()
  app.get('/readyz', async (context) =>
    (await isWritable())
      ? context.text(`siap${backupNote(options.backupAge?.())}\n`)
      : context.text('basis data tidak dapat ditulis\n', 503),
  )
  app.route('/undangan', invitationRoutes(portal))
  app.route('/pratinjau', previewRoutes(portal))
  app.on(['GET', 'HEAD'], '*', (context) => serveSite(portal, context.req.raw))
  app.notFound((context) => portal.errorPages.forRequest(context.req.raw, 404))
  app.onError(async (err, context) => {
    // The watch has said it once; a line a page would only fill the log.
    if (err instanceof DatabaseDownError) return portal.errorPages.forRequest(context.req.raw, 503)
    const status = (await database.isUp()) ? 500 : 503
    // Without the path: an invitation's holds its secret.
    logger.error({ err, msg: `Public page failed with ${status}` })
    return portal.errorPages.forRequest(context.req.raw, status)
  })
  return app
}

/** @throws Error naming the part whose documents this project does not have */
const checkCollections = ({ collections }: Payload): void => {
  for (const { documents, name, search } of parts) {
    const missing = [documents?.collection, search?.collection].find(
      (slug) => slug && !Object.hasOwn(collections, slug),
    )
    if (missing)
      throw new Error(`Part "${name}" shows documents of "${missing}", which is no collection`)
  }
}

const backupNote = (seconds: number | undefined): string =>
  seconds === undefined ? '' : `; cadangan terakhir ${Math.floor(seconds / 3600)} jam yang lalu`
