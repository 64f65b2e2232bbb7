import { type Agent, type IncomingMessage, request, type ServerResponse } from 'node:http'
import {
  type BrotliCompress,
  constants,
  createBrotliCompress,
  createGzip,
  type Gzip,
} from 'node:zlib'

import { hasBody } from '../door/hasBody'
import { acceptedEncodings } from '../page-cache/acceptedEncodings'
import { isCompressibleType } from '../page-cache/page'

/**
 * `answered`: the client has an answer, or part of one; `lost`: the worker went before it began
 * one.
 */
export type Outcome = { err: unknown; type: 'lost' } | { type: 'answered' }

/** Headers between two neighbours (RFC 9110, 7.6.1), and the date, which the front sets itself. */
const hopHeaders = new Set([
  'connection',
  'date',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

const minCompressedBytes = 1024

/** Hands one request to a worker and its answer to the client, compressed where that helps. */
export const forward = (args: {
  agent: Agent
  req: IncomingMessage
  res: ServerResponse
  socketPath: string
}): Promise<Outcome> =>
  new Promise((resolve) => {
    const { agent, req, res, socketPath } = args
    const { method, url } = req
    const upstream = request({ agent, headers: requestHeaders(req), method, path: url, socketPath })
    let isAnswered = false

    upstream.once('response', (answer) => {
      isAnswered = true
      // The door may have refused the rest of the body meanwhile.
      if (res.headersSent || res.destroyed) {
        answer.destroy()
        return resolve({ type: 'answered' })
      }
      const packer = choosePacker(req, answer)
      res.writeHead(answer.statusCode ?? 502, answerHeaders(answer, packer))
      const body = packer ? answer.pipe(packer.stream) : answer
      answer.once('error', (err) => res.destroy(err))
      body.pipe(res)
      res.once('close', () => {
        if (!answer.complete) answer.destroy()
        resolve({ type: 'answered' })
      })
    })
    upstream.on('error', (err) => {
      if (isAnswered) return res.destroy(err)
      resolve(res.headersSent || res.destroyed ? { type: 'answered' } : { err, type: 'lost' })
    })
    res.once('close', () => {
      if (!res.writableEnded) upstream.destroy()
    })
    if (hasBody(req)) {
      req.pipe(upstream)
      req.once('close', () => {
        if (!req.complete) upstream.destroy(new Error('The client broke its request off'))
      })
    } else upstream.end()
  })

const requestHeaders = (req: IncomingMessage): IncomingMessage['headers'] =>
  Object.fromEntries(
    Object.entries(req.headers).filter(
      // Chunks are counted anew between front and worker.
      ([name]) => !hopHeaders.has(name) || (name === 'transfer-encoding' && hasBody(req)),
    ),
  )

type Packer = { encoding: string; stream: BrotliCompress | Gzip }

const choosePacker = (req: IncomingMessage, answer: IncomingMessage): Packer | undefined => {
  const { headers, statusCode = 0 } = answer
  const length = headers['content-length']
  const isWorthIt =
    req.method !== 'HEAD' &&
    ![204, 206, 304].includes(statusCode) &&
    headers['content-encoding'] === undefined &&
    !/no-transform/i.test(headers['cache-control'] ?? '') &&
    isCompressibleType(headers['content-type']) &&
    (length === undefined || Number(length) >= minCompressedBytes)
  const encoding = isWorthIt ? acceptedEncodings(req.headers['accept-encoding'])[0] : undefined
  // What a page streams must not wait for the rest of it: every piece is flushed.
  if (encoding === 'br')
    return {
      encoding,
      stream: createBrotliCompress({
        flush: constants.BROTLI_OPERATION_FLUSH,
        params: { [constants.BROTLI_PARAM_QUALITY]: 4 },
      }),
    }
  if (encoding === 'gzip')
    return { encoding, stream: createGzip({ flush: constants.Z_SYNC_FLUSH, level: 6 }) }
  return undefined
}

const answerHeaders = (answer: IncomingMessage, packer: Packer | undefined): string[] => {
  const kept: string[] = []
  for (let at = 0; at + 1 < answer.rawHeaders.length; at += 2) {
    const name = (answer.rawHeaders[at] ?? '').toLowerCase()
    if (hopHeaders.has(name) || (packer && name === 'content-length')) continue
    kept.push(name, answer.rawHeaders[at + 1] ?? '')
  }
  if (!packer) return kept
  const vary = answer.headers.vary === undefined ? ['vary', 'Accept-Encoding'] : []
  return [...kept, ...vary, 'content-encoding', packer.encoding]
}
