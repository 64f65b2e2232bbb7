import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http'

import type { Handler } from '../handler'
import { type HeadArguments, mergeHead } from '../mergeHead'
import type { Answer } from './page'
import { RenderTimeoutError } from './RenderTimeoutError'

/** An answer that is not held in memory; exactly one of `pipe` and `discard` must be called. */
export type OpenAnswer = {
  /** Stops the handler. */
  discard: () => void
  headers: OutgoingHttpHeaders
  /** Sends the body so far and to come to a client whose head is already written. */
  pipe: (client: ServerResponse) => void
  status: number
}

export type Rendering =
  { answer: Answer; open?: undefined } | { answer?: undefined; open: OpenAnswer }

/**
 * Calls the handler for a page, not for a client: with a request that has nothing but an address
 * (so nothing else can get into a shared page) and a response without a socket (so a client that
 * goes away does not stop a render others wait for).
 * @param canHold whether, by its head, an answer may be collected; others are handed over open.
 * @param maxBytes after which, and `holdMs` after its first byte, an unfinished answer is opened.
 * @throws what the handler throws, an Error when it breaks the answer off, or a RenderTimeoutError.
 */
export const renderDetached = (args: {
  canHold: (head: { headers: OutgoingHttpHeaders; status: number }) => boolean
  handler: Handler
  holdMs: number
  host: string
  maxBytes: number
  req: IncomingMessage
  timeoutMs: number
  url: string
}): Promise<Rendering> =>
  new Promise((resolve, reject) => {
    const req = addressOnly(args)
    const res = new ServerResponse(req)
    const chunks: Buffer[] = []
    let bytes = 0
    let isOpen = false
    let client: ServerResponse | undefined
    let hold: NodeJS.Timeout | undefined

    const settle = (): void => {
      clearTimeout(timeout)
      clearTimeout(hold)
    }
    const fail = (err: unknown): void => {
      settle()
      reject(err instanceof Error ? err : new Error(String(err)))
      client?.destroy()
      close(res)
    }
    const timeout = setTimeout(
      () => fail(new RenderTimeoutError({ ms: args.timeoutMs })),
      args.timeoutMs,
    )

    const open = (): void => {
      if (isOpen) return
      settle()
      isOpen = true
      const { status, headers } = headOf(res)
      const pipe = (to: ServerResponse): void => {
        client = to
        for (const chunk of chunks.splice(0)) to.write(chunk)
        to.on('drain', () => res.emit('drain'))
        to.once('close', () => close(res))
        if (res.writableEnded) to.end()
        else res.emit('drain')
      }
      resolve({ open: { discard: () => close(res), headers, pipe, status } })
    }
    const take = (chunk: unknown, encoding: BufferEncoding | undefined): boolean => {
      if (!res.headersSent) res.writeHead(res.statusCode)
      if (chunk === undefined || chunk === null) return true
      const part =
        typeof chunk === 'string' ? Buffer.from(chunk, encoding) : Buffer.from(chunk as Uint8Array)
      if (client !== undefined) return client.write(part)
      chunks.push(part)
      bytes += part.length
      if (bytes > args.maxBytes) open()
      else hold ??= isOpen ? undefined : setTimeout(open, args.holdMs)
      return !isOpen
    }

    const writeHead = res.writeHead.bind(res)
    res.writeHead = (...head: unknown[]) => {
      if (res.headersSent) return res
      mergeHead(res, head as HeadArguments)
      writeHead(res.statusCode)
      if (!args.canHold(headOf(res))) open()
      return res
    }
    res.write = (chunk: unknown, ...rest: unknown[]) => {
      if (res.writableEnded || res.destroyed) return false
      const goesOn = take(chunk, rest.find(isEncoding))
      callBack(rest)
      return goesOn
    }
    res.end = (...given: unknown[]) => {
      if (res.writableEnded || res.destroyed) return res
      take(typeof given[0] === 'function' ? undefined : given[0], given.find(isEncoding))
      // What `writableEnded` reads; the real `end` would wait for a socket.
      Object.assign(res, { finished: true })
      settle()
      client?.end()
      if (!isOpen) resolve({ answer: { ...headOf(res), body: Buffer.concat(chunks) } })
      process.nextTick(() => {
        res.emit('finish')
        callBack(given)
        close(res)
      })
      return res
    }
    res.destroy = (err?: Error) => {
      if (!res.destroyed) fail(err ?? new Error('The handler broke its answer off'))
      return res
    }

    Promise.resolve()
      .then(() => args.handler(req, res))
      .catch(fail)
  })

const addressOnly = (args: {
  host: string
  req: IncomingMessage
  url: string
}): IncomingMessage => {
  const req = new IncomingMessage(args.req.socket)
  req.method = 'GET'
  req.url = args.url
  req.httpVersion = '1.1'
  req.httpVersionMajor = 1
  req.httpVersionMinor = 1
  // Counters must be able to tell a look at the head alone, though the whole page is rendered for
  // it.
  const head = args.req.method === 'HEAD' ? { 'x-head-only': '1' } : {}
  req.headers = { host: args.host, ...head }
  req.rawHeaders = Object.entries(req.headers).flatMap(([name, value]) => [name, String(value)])
  req.complete = true
  req.push(null)
  return req
}

const headOf = (res: ServerResponse): { headers: OutgoingHttpHeaders; status: number } => ({
  headers: { ...res.getHeaders() },
  status: res.statusCode,
})

const close = (res: ServerResponse): void => {
  if (res.destroyed) return
  res.destroyed = true
  res.emit('close')
}

const isEncoding = (value: unknown): value is BufferEncoding =>
  typeof value === 'string' && Buffer.isEncoding(value)

const callBack = (given: unknown[]): void => {
  const done = given.at(-1)
  if (typeof done === 'function') process.nextTick(done)
}
