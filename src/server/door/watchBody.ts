import type { IncomingMessage, ServerResponse } from 'node:http'

import { type ErrorStatus, refusal } from '../errorPage'
import type { BodyRule } from './bodyRules'
import { createDepthMeter } from './jsonDepth'

/** For how long a refused sender may go on sending, so that it gets to read our answer. */
const lingerMs = 1000

/**
 * Watches a body while it comes in and refuses it when it gets too long or its JSON too deep, at
 * once where its declared length says so. The answer is 413 or 400 and the connection is closed.
 * @returns whether the request was refused and must go no further.
 */
export const watchBody = (args: {
  req: IncomingMessage
  res: ServerResponse
  rule: BodyRule
}): boolean => {
  const { req, res, rule } = args
  if (Number(req.headers['content-length'] ?? 0) > rule.maxBytes) {
    refuseBody({ req, res, status: 413 })
    return true
  }
  const push = req.push.bind(req)
  const isTooDeep = rule.maxDepth === undefined ? () => false : createDepthMeter(rule.maxDepth)
  let bytes = 0
  let finish: (() => void) | undefined
  // Where the parser hands bytes over: listening would take them from the handler.
  req.push = (chunk: null | Uint8Array, encoding?: BufferEncoding) => {
    if (finish === undefined) {
      bytes += chunk?.length ?? 0
      const isTooLong = bytes > rule.maxBytes
      if (!isTooLong && !(chunk && isTooDeep(chunk))) return push(chunk, encoding)
      finish = refuse({ req, res, status: isTooLong ? 413 : 400 })
    }
    // The handler must not take a cut body for a whole one: it sees the request break off instead.
    if (chunk === null) finish()
    return true
  }
  return false
}

/** Refuses a request whose body is not wanted, in a way that its sender gets to read. */
export const refuseBody = (args: {
  req: IncomingMessage
  res: ServerResponse
  status: ErrorStatus
}): void => {
  const finish = refuse(args)
  args.req.once('end', finish)
  args.req.resume()
}

/** Sends the whole answer; the returned function ends it and closes the connection. */
const refuse = (args: {
  req: IncomingMessage
  res: ServerResponse
  status: ErrorStatus
}): (() => void) => {
  const { req, res, status } = args
  if (res.headersSent) {
    req.destroy()
    return () => undefined
  }
  const page = refusal({ req, status })
  for (const name of res.getHeaderNames()) res.removeHeader(name)
  // The handler may be half-way and still write; that must not bring the process down.
  res.on('error', () => undefined)
  res.writeHead(status, { ...page.headers, connection: 'close' })
  res.write(page.body)
  const finish = (): void => {
    clearTimeout(timer)
    if (!res.writableEnded) res.end(() => req.destroy())
  }
  const timer = setTimeout(finish, lingerMs)
  res.once('close', () => clearTimeout(timer))
  return finish
}
