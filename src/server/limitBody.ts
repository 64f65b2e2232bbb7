import type { IncomingMessage, ServerResponse } from 'node:http'

import { errorPage } from './errorPage'
import { isUnder } from './isUnder'

/** Largest body in bytes by folder; the longest folder that fits a path counts, `/` fits all. */
export type BodyLimits = Readonly<Record<string, number>>

/** For how long a refused sender may go on sending, so that it gets to read our answer. */
const lingerMs = 1000

/**
 * Refuses a body over its limit: at once by its declared length, otherwise when it gets too long.
 * The answer is 413 and the connection is closed.
 * @returns whether the request was refused and must go no further.
 */
export const limitBody = (args: {
  limits: BodyLimits
  path: string
  req: IncomingMessage
  res: ServerResponse
}): boolean => {
  const { req, res } = args
  const declared = req.headers['content-length']
  const isChunked = req.headers['transfer-encoding'] !== undefined
  if (declared === undefined && !isChunked) return false
  const limit = limitFor(args.limits, args.path)
  if (isChunked) countBody({ limit, req, res })
  else if (Number(declared) > limit) {
    const finish = refuse({ req, res })
    req.once('end', finish)
    req.resume()
    return true
  }
  return false
}

const limitFor = (limits: BodyLimits, path: string): number => {
  const folders = Object.keys(limits).filter((folder) => folder === '/' || isUnder(path, folder))
  const closest = folders.sort((a, b) => b.length - a.length)[0]
  return closest === undefined ? Infinity : (limits[closest] ?? Infinity)
}

/** Counts where the parser hands bytes over: listening would take them from the handler. */
const countBody = ({
  limit,
  req,
  res,
}: {
  limit: number
  req: IncomingMessage
  res: ServerResponse
}): void => {
  const push = req.push.bind(req)
  let bytes = 0
  let finish: (() => void) | undefined
  req.push = (chunk: null | Uint8Array, encoding?: BufferEncoding) => {
    if (finish === undefined) {
      bytes += chunk?.length ?? 0
      if (bytes <= limit) return push(chunk, encoding)
      finish = refuse({ req, res })
    }
    // The handler must not take a cut body for a whole one: it sees the request break off instead.
    if (chunk === null) finish()
    return true
  }
}

/** Sends the whole answer; the returned function ends it and closes the connection. */
const refuse = ({ req, res }: { req: IncomingMessage; res: ServerResponse }): (() => void) => {
  if (res.headersSent) {
    req.destroy()
    return () => undefined
  }
  const page = errorPage(413)
  for (const name of res.getHeaderNames()) res.removeHeader(name)
  // The handler may be half-way and still write; that must not bring the process down.
  res.on('error', () => undefined)
  res.writeHead(413, { ...page.headers, connection: 'close' })
  res.write(page.body)
  const finish = (): void => {
    clearTimeout(timer)
    if (!res.writableEnded) res.end(() => req.destroy())
  }
  const timer = setTimeout(finish, lingerMs)
  res.once('close', () => clearTimeout(timer))
  return finish
}
