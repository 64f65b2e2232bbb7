import { randomBytes } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

import { adminHeaders, nonceRequestHeader } from './adminHeaders'
import { createMediaServer } from './createMediaServer'
import { createStaticServer, staticPrefix } from './createStaticServer'
import { createBodyCounter } from './door/bodyCounter'
import { type BodyRule, bodyRule } from './door/bodyRules'
import { clientAddress, isSecure } from './door/clientAddress'
import { hasBody } from './door/hasBody'
import { createPortalGate } from './door/portalGate'
import { createServerActionGate } from './door/serverActions'
import { refuseBody, watchBody } from './door/watchBody'
import { sendErrorPage } from './errorPage'
import { isUnder, underAny } from './isUnder'
import { consoleLog } from './log'
import { createPageServer } from './page-cache/createPageServer'
import { pageKey } from './page-cache/pageKey'
import { passThrough } from './passThrough'
import { readTarget, type Target } from './readTarget'
import type { RequestListenerOptions } from './requestListenerOptions'
import { sendHealth } from './sendHealth'

const MiB = 1024 * 1024
const methods = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'])
/**
 * A stranger's few kilobytes over the weakest line; what takes longer holds a place for nothing.
 */
const strangersBodyMs = 60_000

/**
 * Puts everything that needs no renderer in front of one: sanity of host, method and address,
 * health, the portal's own host, bodies and who may send them, uploaded files, and pages as ready
 * bytes.
 */
export const createRequestListener = (options: RequestListenerOptions): RequestListener => {
  const {
    cache,
    canRender = () => true,
    closedPaths = ['/admin/create-first-user', '/api/users/first-register'],
    forms = {},
    handler,
    hasSession = () => false,
    log = consoleLog,
    maxPageBytes = 2 * MiB,
    mediaDir,
    now = Date.now,
    patienceMs = 5000,
    portalOrigins,
    portalPaths = ['/admin', '/api'],
    proxies = 0,
    renderTimeoutMs = 30_000,
    staticDir,
    unkeptPaths = ['/admin', '/api', '/_next', '/readyz'],
  } = options
  const gate = createPortalGate({ closedPaths, portalOrigins, portalPaths })
  const isPortals = underAny(portalPaths)
  const isUnkept = underAny(unkeptPaths)
  const actionGate = createServerActionGate({ hasSession, portalOrigins })
  const isHttps = portalOrigins[0]?.startsWith('https:') ?? false
  const knownQuery = new Set(options.knownQuery)
  const serveMedia = mediaDir === undefined ? undefined : createMediaServer(mediaDir)
  const serveStatic = staticDir === undefined ? undefined : createStaticServer(staticDir)
  const takePlace = createBodyCounter(options.bodyBounds)
  const { observeRender, onPage } = options
  const pageOptions = {
    canRender,
    handler,
    log,
    maxPageBytes,
    now,
    observeRender,
    onPage,
    patienceMs,
    renderTimeoutMs,
  }
  const servePage = cache && createPageServer({ ...pageOptions, cache })

  /** Lets a body in, watched; gives nothing where the request was refused. */
  const admitBody = (req: IncomingMessage, res: ServerResponse, { path }: Target): boolean => {
    const isPortalPath = isPortals(path)
    const isStaff = isPortalPath && hasSession(req.headers.cookie)
    const rule = bodyRule({
      contentType: req.headers['content-type'],
      forms,
      isPortalPath,
      isStaff,
      method: req.method ?? '',
      path,
    })
    if ('status' in rule) return (refuseBody({ req, res, status: rule.status }), false)
    const free = takePlace({ address: clientAddress(req, proxies), isUpload: rule.isUpload })
    if (free === undefined) return (refuseBody({ req, res, status: 429 }), false)
    res.once('close', free)
    req.once('end', free)
    if (!isStaff) limitTime(req, res, rule)
    return !watchBody({ req, res, rule })
  }

  const serveSite = (req: IncomingMessage, res: ServerResponse, target: Target): void => {
    const isPublic = !isUnkept(target.path)
    const isRead = req.method === 'GET' || req.method === 'HEAD'
    req.url = target.path + target.search
    const passAlone = (): void => {
      nameClient(req, proxies)
      const own = isPortals(target.path)
        ? staffHeaders(req, { isHttps, path: target.path })
        : undefined
      options.onAnswer?.('bypass', res)
      passThrough({ handler, isPublic, log, own, req, res })
    }
    if (!isPublic || !isRead) return passAlone()
    const page = pageKey(target, knownQuery)
    if (page === undefined) return sendErrorPage({ req, res, status: 400 })
    req.url = page.url
    if (servePage === undefined) return passAlone()
    servePage({ host: target.host, page, passAlone, req, res })
  }

  return (req, res) => {
    const target = readTarget({ host: onlyHost(req), url: req.url })
    if (target === undefined) return sendErrorPage({ req, res, status: 400 })
    if (!methods.has(req.method ?? '')) return sendErrorPage({ req, res, status: 405 })
    const { path } = target
    if (path === '/healthz') return sendHealth({ isHealthy: true, req, res })
    // Without a renderer at once: a load balancer asks to know whom to ask instead.
    if (path === '/readyz' && !canRender()) return sendHealth({ isHealthy: false, req, res })
    const stop = gate(target)
    if (stop?.status === 404) return sendErrorPage({ req, res, status: 404 })
    if (stop) return redirect(res, stop.location)
    const action = actionGate({ headers: req.headers, host: target.host, method: req.method, path })
    if (action !== 'pass') return refuseBody({ req, res, status: action })
    if (hasBody(req) && !admitBody(req, res, target)) return
    if (serveMedia && isUnder(path, '/media')) {
      options.onAnswer?.('media', res)
      return serveMedia({ req, res, target })
    }
    if (serveStatic && isUnder(path, staticPrefix)) return serveStatic({ req, res, target })
    serveSite(req, res, target)
  }
}

/** The Host header; undefined where there are two, of which nobody knows which one counts. */
const onlyHost = ({ headers, rawHeaders }: IncomingMessage): string | undefined => {
  let hosts = 0
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]
    if (name?.length === 4 && name.toLowerCase() === 'host') hosts += 1
  }
  return hosts === 1 ? headers.host : undefined
}

/** Says who the client is in the one way that what lies behind may believe. */
const nameClient = (req: IncomingMessage, proxies: number): void => {
  const address = clientAddress(req, proxies)
  const proto = isSecure(req, proxies) ? 'https' : 'http'
  delete req.headers.forwarded
  delete req.headers['x-real-ip']
  req.headers['x-forwarded-for'] = address
  req.headers['x-forwarded-proto'] = proto
}

const limitTime = (req: IncomingMessage, res: ServerResponse, rule: BodyRule): void => {
  if (rule.isUpload) return
  const timer = setTimeout(() => {
    if (!req.complete) refuseBody({ req, res, status: 408 })
  }, strangersBodyMs)
  req.once('end', () => clearTimeout(timer))
  res.once('close', () => clearTimeout(timer))
}

/** What goes with answers to staff; the renderer finds the nonce for its scripts in the request. */
const staffHeaders = (
  req: IncomingMessage,
  { isHttps, path }: { isHttps: boolean; path: string },
): Record<string, string> => {
  delete req.headers['content-security-policy']
  if (!isUnder(path, '/admin')) return adminHeaders({ isHttps, path })
  const nonce = randomBytes(18).toString('base64')
  Object.assign(req.headers, nonceRequestHeader(nonce))
  return adminHeaders({ isHttps, nonce, path })
}

const redirect = (res: ServerResponse, location: string): void => {
  res.writeHead(302, { 'cache-control': 'no-store', 'content-length': 0, location })
  res.end()
}
