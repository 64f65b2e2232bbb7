import { createServer } from 'node:http'

import type { Handler } from '../handler'
import { dropResults, listenForPurges, type Purge } from '../purges'
import { type FromWorker, type JobCounts, socketVariable, type ToWorker } from './messages'

/**
 * A front that does not answer within this time is gone or going: the write stands, its answer may
 * leave.
 */
const purgeTimeoutMs = 5000
const graceMs = 10_000

/** Whether this process was started by a front, see `createWorkers`. */
export const isBehindFront = (): boolean =>
  process.env[socketVariable] !== undefined && process.send !== undefined

/**
 * Makes purges of this process reach the front before the renderer is loaded: what follows purge
 * records does so only where pages are kept.
 */
export const announceToFront = (): void => {
  let last = 0
  const waiting = new Map<number, () => void>()
  process.on('message', (message: ToWorker) => {
    if (message.type === 'purged') waiting.get(message.id)?.()
    if (message.type === 'drop')
      void dropResults(message.purge).finally(() => tell({ id: message.id, type: 'dropped' }))
  })
  const announce = (purge: Purge): Promise<void> =>
    new Promise((resolve) => {
      const id = (last += 1)
      const finish = (): void => {
        clearTimeout(timer)
        waiting.delete(id)
        resolve()
      }
      const timer = setTimeout(finish, purgeTimeoutMs)
      waiting.set(id, finish)
      tell({ id, purge, type: 'purge' })
    })
  listenForPurges('pages', announce)
}

/**
 * Answers the front's requests on the socket it named, and says that it is ready.
 * @param args.onStop runs after the last request: close the database here.
 */
export const serveBehindFront = async (args: {
  handler: Handler
  onStop: () => Promise<void>
}): Promise<void> => {
  const { handler, onStop } = args
  const server = createServer(
    // The front has these limits for its clients, and closes idle connections itself.
    { headersTimeout: 0, keepAliveTimeout: 0, requestTimeout: 0 },
    (req, res) => void handler(req, res),
  )
  let isStopping = false
  const stop = async (): Promise<void> => {
    if (isStopping) return
    isStopping = true
    const force = setTimeout(() => process.exit(0), graceMs)
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeIdleConnections()
    })
    await onStop().catch(() => undefined)
    clearTimeout(force)
    process.exit(0)
  }
  process.on('message', ({ type }: ToWorker) => {
    if (type === 'ping') tell({ type: 'pong' })
    if (type === 'stop') void stop()
  })
  process.once('disconnect', () => void stop())
  // A terminal sends these to the whole group; the front decides when its workers go.
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => undefined)
  process.on('SIGHUP', () => undefined)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(process.env[socketVariable], resolve)
  })
  tell({ type: 'ready' })
}

/** Tells the front that a long piece of work goes on. */
export const reportProgress = (): void => tell({ type: 'progress' })

/** Tells the front how many jobs there are. */
export const reportJobs = (counts: JobCounts): void => tell({ counts, type: 'jobs' })

const tell = (message: FromWorker): void => {
  // A front that has just gone cannot be told anything.
  process.send?.(message, undefined, {}, () => undefined)
}
