import type { IncomingMessage, ServerResponse } from 'node:http'

import { sendErrorPage } from './errorPage'
import type { Handler } from './handler'
import type { Log } from './log'
import { type HeadArguments, mergeHead } from './mergeHead'

/** What the framework adds to every answer, and what is meant for the page cache alone. */
const internalHeaders = ['accept-ch', 'critical-ch', 'page-cache-ttl', 'x-powered-by']

/**
 * Gives a request to the handler as it is, uncached.
 * @param isPublic whether the answer is part of a public site: then it loses the headers that the
 *   framework adds for its admin.
 */
export const passThrough = (args: {
  handler: Handler
  isPublic: boolean
  log: Log
  /** Headers of ours that stand whatever the handler says. */
  own?: Record<string, string> | undefined
  req: IncomingMessage
  res: ServerResponse
}): void => {
  const { handler, isPublic, log, own, req, res } = args
  if (res.destroyed) return
  // The host is what the Host header says; a client must not be able to name another one.
  delete req.headers['x-forwarded-host']
  res.setHeader('Page-Cache', 'bypass')
  if (isPublic || own) changeHead(res, { isPublic, own: own ?? {} })
  const fail = (err: unknown): void => {
    if (res.headersSent) {
      if (!res.writableEnded) res.destroy()
      return
    }
    log.error({ err, msg: `${req.method ?? ''} request failed` })
    sendErrorPage({ req, res, status: 500 })
  }
  try {
    Promise.resolve(handler(req, res)).catch(fail)
  } catch (err) {
    fail(err)
  }
}

const changeHead = (
  res: ServerResponse,
  { isPublic, own }: { isPublic: boolean; own: Record<string, string> },
): void => {
  const writeHead = res.writeHead.bind(res)
  res.writeHead = (...head: unknown[]) => {
    mergeHead(res, head as HeadArguments)
    for (const name of internalHeaders) res.removeHeader(name)
    for (const [name, value] of Object.entries(own)) res.setHeader(name, value)
    if (isPublic && String(res.getHeader('content-type')).startsWith('text/html')) cleanVary(res)
    return writeHead(res.statusCode)
  }
}

/** Public pages depend on their address only; compression is the one thing that may vary. */
const cleanVary = (res: ServerResponse): void => {
  if (res.hasHeader('content-encoding')) res.setHeader('Vary', 'Accept-Encoding')
  else res.removeHeader('vary')
}
