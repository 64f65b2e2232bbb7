import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, Server as NetServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

import { consoleLog, type Log } from './log'
import { sendHealth } from './sendHealth'
import { trackConnections } from './trackConnections'

export type ListenOptions = {
  /**
   * How long clients are told with their answers that their connection ends, in milliseconds,
   * before idle ones are closed: one closed while a request is on its way would lose that request.
   * @default 1000
   */
  announceMs?: number
  /**
   * How long running requests may take to finish on shutdown, in milliseconds.
   * @default 10000
   */
  graceMs?: number
  /** Address to bind, such as `0.0.0.0`. */
  host: string
  /** @default true: SIGTERM and SIGINT shut down in order and end the process */
  isHandlingSignals?: boolean
  listener: RequestListener
  /** @default console */
  log?: Log
  /** Runs after the last request: close the database here. */
  onClose?: () => Promise<void> | void
  /** 0 takes a free one. */
  port: number
}

export type Listening = {
  /** Shuts down in order; calling it again waits for the same shutdown. */
  close: () => Promise<void>
  server: Server
  /** Address for a browser on this machine. */
  url: string
}

const seconds = 1000

/**
 * Starts the server with limits that slow or silent clients cannot outstay.
 * @throws the system's error when the address is taken or not allowed.
 */
export const listen = async (options: ListenOptions): Promise<Listening> => {
  const {
    announceMs = seconds,
    graceMs = 10 * seconds,
    host,
    isHandlingSignals = true,
    listener,
    log = consoleLog,
    port,
  } = options
  let closing: Promise<void> | undefined

  const server = createServer(
    {
      connectionsCheckingInterval: 5 * seconds,
      headersTimeout: 15 * seconds,
      // Longer than the idle time of common load balancers, which must be the first to close.
      keepAliveTimeout: 65 * seconds,
      // An upload of 12 MiB over a weak line takes minutes.
      requestTimeout: 300 * seconds,
    },
    (req, res) => {
      if (closing === undefined) return listener(req, res)
      res.setHeader('Connection', 'close')
      if (req.url === '/healthz') return sendHealth({ isHealthy: false, req, res })
      listener(req, res)
    },
  )
  const closeWhenIdle = trackConnections(server)
  server.setTimeout(300 * seconds)
  server.listen({ host, port })
  await once(server, 'listening')

  const close = (): Promise<void> =>
    (closing ??= shutDown({ announceMs, closeWhenIdle, graceMs, onClose: options.onClose, server }))

  const stop = (signal: NodeJS.Signals): void => {
    log.info({ msg: `${signal}: finishing running requests` })
    close().then(
      () => process.exit(0),
      (err: unknown) => {
        log.error({ err, msg: 'Shutdown failed' })
        process.exit(1)
      },
    )
  }
  if (isHandlingSignals) {
    // Once: a second signal ends the process at once, as the operator expects.
    process.once('SIGTERM', stop)
    process.once('SIGINT', stop)
    server.once('close', () => process.off('SIGTERM', stop).off('SIGINT', stop))
  }
  return { close, server, url: urlOf(server) }
}

const shutDown = async (args: {
  announceMs: number
  closeWhenIdle: () => void
  graceMs: number
  onClose: ListenOptions['onClose']
  server: Server
}): Promise<void> => {
  const { announceMs, closeWhenIdle, graceMs, onClose, server } = args
  const force = setTimeout(() => server.closeAllConnections(), announceMs + graceMs)
  // New connections are refused first: who is told to come back on a new one must not get into the
  // system's queue just before it is thrown away. Not http's own `close`, which also closes
  // connections that it takes for idle.
  const closed = new Promise<void>((resolve) => {
    NetServer.prototype.close.call(server, () => resolve())
  })
  await Promise.race([closed, sleep(announceMs)])
  closeWhenIdle()
  await closed
  clearTimeout(force)
  await onClose?.()
}

const urlOf = (server: Server): string => {
  const { address, family, port } = server.address() as AddressInfo
  if (address === '0.0.0.0' || address === '::') return `http://localhost:${port}`
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}
