import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

import { createAdminGate } from './createAdminGate'
import { createMediaServer } from './createMediaServer'
import { sendErrorPage } from './errorPage'
import { isUnder } from './isUnder'
import { limitBody } from './limitBody'
import { consoleLog, type Log } from './log'
import { createPageServer } from './page-cache/createPageServer'
import { pageKey } from './page-cache/pageKey'
import { passThrough } from './passThrough'
import { readTarget, type Target } from './readTarget'
import type { RequestListenerOptions } from './requestListenerOptions'
import { sendHealth } from './sendHealth'

const KiB = 1024
const MiB = 1024 * KiB

/**
 * Puts everything that needs no renderer in front of one: sanity of host and address, health, the
 * admin's own host, limits of bodies, uploaded files, and pages as ready bytes.
 */
export const createRequestListener = (options: RequestListenerOptions): RequestListener => {
  const {
    adminOrigin,
    bodyLimits = { '/': 64 * KiB, '/admin': 2 * MiB, '/api': 12 * MiB, '/pratinjau': MiB },
    bypassCookies = ['payload-token'],
    bypassPaths = ['/admin', '/api', '/_next', '/pratinjau', '/undangan'],
    cache,
    closedPaths = ['/admin/create-first-user', '/api/users/first-register'],
    handler,
    isReady,
    log = consoleLog,
    maxPageBytes = 2 * MiB,
    mediaDir,
    now = Date.now,
    patienceMs = 5000,
    renderTimeoutMs = 30_000,
  } = options
  const gate = createAdminGate({ adminOrigin, closedPaths })
  const knownQuery = new Set(options.knownQuery)
  const serveMedia = mediaDir === undefined ? undefined : createMediaServer(mediaDir)
  const servePage =
    cache &&
    createPageServer({ cache, handler, log, maxPageBytes, now, patienceMs, renderTimeoutMs })
  const isLoggedIn = (cookies: string | undefined): boolean =>
    cookies !== undefined && bypassCookies.some((name) => cookies.includes(`${name}=`))

  const serveSite = (req: IncomingMessage, res: ServerResponse, target: Target): void => {
    const isPublic = !bypassPaths.some((folder) => isUnder(target.path, folder))
    const isRead = req.method === 'GET' || req.method === 'HEAD'
    req.url = target.path + target.search
    const passAlone = (): void => passThrough({ handler, isPublic, log, req, res })
    if (!isPublic || !isRead) return passAlone()
    const page = pageKey({ ...target, knownQuery })
    if (page === undefined) return sendErrorPage({ req, res, status: 400 })
    req.url = page.url
    if (servePage === undefined || isLoggedIn(req.headers.cookie)) return passAlone()
    servePage({ host: target.host, page, passAlone, req, res })
  }

  return (req, res) => {
    const target = readTarget({ host: req.headers.host, url: req.url })
    if (target === undefined) return sendErrorPage({ req, res, status: 400 })
    const { path } = target
    if (path === '/healthz') return sendHealth({ isHealthy: true, req, res })
    if (path === '/readyz' && isReady) return void sendReadiness({ isReady, log, req, res })
    const stop = gate(target)
    if (stop?.status === 404) return sendErrorPage({ req, res, status: 404 })
    if (stop) return redirect(res, stop.location)
    if (limitBody({ limits: bodyLimits, path, req, res })) return
    if (serveMedia && isUnder(path, '/media')) return serveMedia({ req, res, target })
    serveSite(req, res, target)
  }
}

const redirect = (res: ServerResponse, location: string): void => {
  res.writeHead(302, { 'cache-control': 'no-store', 'content-length': 0, location })
  res.end()
}

const sendReadiness = async (args: {
  isReady: () => Promise<boolean>
  log: Log
  req: IncomingMessage
  res: ServerResponse
}): Promise<void> => {
  const { isReady, log, req, res } = args
  try {
    sendHealth({ isHealthy: await isReady(), req, res })
  } catch (err) {
    log.error({ err, msg: 'The readiness check failed' })
    sendHealth({ isHealthy: false, req, res })
  }
}
