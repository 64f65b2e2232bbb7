import { createHash, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { Metrics } from './metrics'

const loopback = new Set(['127.0.0.1', '::1', 'localhost'])

/**
 * Answers `GET /metrics`; with a token only to who sends it as `Authorization: Bearer`. Everything
 * else is 404.
 */
export const createMetricsListener = (args: {
  metrics: Metrics
  token?: string | undefined
}): RequestListener => {
  const { metrics, token } = args
  return (req, res) => {
    const answer = (status: number, text: string): void => {
      res.writeHead(status, {
        'cache-control': 'no-store',
        'content-length': Buffer.byteLength(text),
        'content-type': 'text/plain; version=0.0.4; charset=utf-8',
        'x-content-type-options': 'nosniff',
        ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      })
      res.end(req.method === 'HEAD' ? undefined : text)
    }
    const isRead = req.method === 'GET' || req.method === 'HEAD'
    if (!isRead || req.url?.split('?')[0] !== '/metrics') return answer(404, 'not found\n')
    if (token !== undefined && !isSame(req.headers.authorization ?? '', `Bearer ${token}`))
      return answer(401, 'unauthorized\n')
    answer(200, metrics.text())
  }
}

/**
 * A server of its own for the numbers.
 * @throws Error where others than this machine could ask without a token, or the port is taken.
 */
export const createMetricsServer = async (args: {
  /** @default 127.0.0.1 */
  host?: string
  metrics: Metrics
  /** 0 takes a free one. */
  port: number
  token?: string | undefined
}): Promise<{ close: () => Promise<void>; port: number }> => {
  const { host = '127.0.0.1', metrics, port, token } = args
  if (token === undefined && !loopback.has(host))
    throw new Error(`METRICS_TOKEN belum diatur, sedangkan /metrics akan terbuka di ${host}.`)
  const server = createServer(
    { headersTimeout: 5000, requestTimeout: 5000 },
    createMetricsListener({ metrics, token }),
  )
  server.listen({ host, port })
  await once(server, 'listening')
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { close, port: (server.address() as AddressInfo).port }
}

/** Takes as long for a token that is almost right. */
const isSame = (given: string, wanted: string): boolean => {
  const [a, b] = [given, wanted].map((text) => createHash('sha256').update(text).digest()) as [
    Buffer,
    Buffer,
  ]
  return timingSafeEqual(a, b)
}
