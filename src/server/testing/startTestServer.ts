import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

import { createRequestListener } from '../createRequestListener'
import type { Handler } from '../handler'
import { createPageCache, type PageCache } from '../page-cache/createPageCache'
import type { RequestListenerOptions } from '../requestListenerOptions'
import { ask, type Reply } from './ask'

type Question = Omit<Parameters<typeof ask>[0], 'path' | 'port'>

export type TestServer = {
  ask: (path: string, question?: Question) => Promise<Reply>
  cache: PageCache
  /** Moves the clock of cache and server, which otherwise stands still. */
  forward: (ms: number) => void
  /** Every message logged as an error. */
  logged: string[]
  port: number
  /** Number of requests that have arrived. */
  received: () => number
}

/** A real server on 127.0.0.1 around a handler, closed after the test. */
export const startTestServer = async (
  handler: Handler,
  options: Partial<RequestListenerOptions> = {},
): Promise<TestServer> => {
  let time = Date.parse('2026-01-19T00:00:00Z')
  const now = (): number => time
  const logged: string[] = []
  const cache = createPageCache({ maxBytes: 10_000_000, now })
  const listener = createRequestListener({
    portalOrigins: ['http://localhost:3000'],
    cache,
    handler,
    knownQuery: ['halaman', 'q'],
    log: { error: ({ msg }) => logged.push(msg), info: () => undefined },
    now,
    ...options,
  })
  let received = 0
  const server = createServer((req, res) => {
    received += 1
    listener(req, res)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return {
    ask: (path, question) => ask({ ...question, path, port }),
    cache,
    forward: (ms) => {
      time += ms
    },
    logged,
    port,
    received: () => received,
  }
}
