import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { hasBody } from '../door/hasBody'
import { sendErrorPage } from '../errorPage'
import type { Handler } from '../handler'
import type { Log } from '../log'
import type { Purge } from '../purges'
import { createHolding } from './createHolding'
import { forward } from './forward'
import type { JobCounts } from './messages'
import { pingWorkers } from './pingWorkers'
import { createRestartPauses } from './restartPauses'
import { dropResultsOf, retire, tell, watchWorker, type Worker } from './workerProcess'

export type WorkersOptions = {
  /** Number of worker processes. @default 1 */
  count?: number
  /** Starts a process that calls `serveBehindFront` on this socket, with a channel for messages. */
  fork: (socketPath: string) => ChildProcess
  /** How long a request waits for a worker, in milliseconds. @default 10000 */
  holdMs?: number
  log: Log
  /**
   * Requests that may wait at once; more are answered 503. Their bodies are not read meanwhile.
   * @default 1000
   */
  maxHeld?: number
  /** Told now and then how many jobs there are. */
  onJobs?: ((counts: JobCounts) => void) | undefined
  /** Lets the cached pages of a purge go. */
  onPurge: (purge: Purge) => void
  /**
   * Answers what workers ask (`askFront`): what must outlive a worker and be one for all of them.
   * @default every question is refused
   */
  onQuestion?: (question: unknown) => Promise<unknown>
  /** Told why a worker went that was not meant to. */
  onRestart?: (reason: string) => void
  /**
   * Pause between two questions whether a worker is alive; the third without an answer ends it.
   * @default 15000
   */
  pingMs?: number
}

/** The worker processes behind a front. */
export type Workers = {
  /** Gives a request to a worker; waits for one when there is none. */
  handler: Handler
  /** Whether a worker is there to render. */
  isReady: () => boolean
  /**
   * Starts new workers one after the other, each taking over from an old one, which finishes its
   * requests.
   */
  replace: () => Promise<void>
  /** Resolves when the first worker is ready. */
  started: Promise<void>
  stats: () => { held: number; ready: number; restarts: number; running: number }
  /** Ends all workers after their last request. */
  stop: () => Promise<void>
}

/** Starts the worker processes and keeps them running (decision 017). */
export const createWorkers = (options: WorkersOptions): Workers => {
  const { count = 1, holdMs = 10_000, log, maxHeld = 1000, pingMs = 15_000 } = options
  const folder = mkdtempSync(path.join(tmpdir(), 'balai-'))
  const workers = new Set<Worker>()
  const holding = createHolding<Worker>(maxHeld)
  const pauses = createRestartPauses()
  let isStopping = false
  let made = 0
  let restarts = 0
  let hasStarted = (): void => undefined
  const started = new Promise<void>((resolve) => {
    hasStarted = resolve
  })

  const start = (): Promise<Worker> =>
    new Promise((resolve) => {
      const number = (made += 1)
      const socketPath = path.join(folder, `${number}.sock`)
      const child = options.fork(socketPath)
      child.once('error', (err) => log.error({ err, msg: 'A worker could not be started' }))
      const worker = watchWorker({
        child,
        number,
        onEnd: (ended, how) => {
          workers.delete(ended)
          if (ended.endedBecause !== 'retired' && !isStopping) restart(ended, how)
        },
        onJobs: (counts) => options.onJobs?.(counts),
        onPurge: (from, message) => void purge(from, message),
        onQuestion: options.onQuestion ?? (() => Promise.reject(new Error('Nobody answers'))),
        onReady: (ready) => {
          hasStarted()
          holding.giveAll(ready)
          resolve(ready)
        },
        socketPath,
      })
      workers.add(worker)
    })

  const restart = (worker: Worker, how: { code: null | number; signal: null | string }): void => {
    const lived = worker.readyAt === 0 ? 0 : Date.now() - worker.readyAt
    const pause = pauses.next(lived)
    const reason =
      worker.endedBecause ?? (how.signal ? `signal ${how.signal}` : `exit code ${how.code}`)
    restarts += 1
    options.onRestart?.(reason)
    const age = worker.readyAt === 0 ? 'before it was ready' : `after ${Math.round(lived / 1000)} s`
    const next = pause === 0 ? 'a new one starts' : `a new one starts in ${pause} ms`
    log.error({ msg: `Worker ${worker.number} went ${age} (${reason}); ${next}` })
    setTimeout(() => {
      if (!isStopping) void start()
    }, pause)
  }

  const purge = async (from: Worker, message: { id: number; purge: Purge }): Promise<void> => {
    // Query results go first: a page made after ours are gone must not be made of old results.
    const others = [...workers].filter((one) => one !== from && one.isReady)
    await Promise.all(others.map((one) => dropResultsOf(one, message.purge)))
    options.onPurge(message.purge)
    tell(from, { id: message.id, type: 'purged' })
  }

  const stopPinging = pingWorkers({ everyMs: pingMs, workers })

  /** The ready worker with the least to do. */
  const pick = (): undefined | Worker => {
    let best: undefined | Worker
    for (const worker of workers)
      if (worker.isReady && (best === undefined || worker.running < best.running)) best = worker
    return best
  }

  const handler: Handler = async (req, res) => {
    const until = Date.now() + holdMs
    for (;;) {
      const worker = pick() ?? (isStopping ? undefined : await holding.wait(until))
      if (res.destroyed) return
      if (worker === undefined) return sendErrorPage({ req, res, status: 503 })
      worker.running += 1
      const { agent, socketPath } = worker
      const outcome = await forward({ agent, req, res, socketPath }).finally(() => {
        worker.running -= 1
      })
      if (outcome.type === 'answered') return
      // What may have begun is not repeated: a letter would be asked for twice.
      const isRead = !hasBody(req) && (req.method === 'GET' || req.method === 'HEAD')
      const mayRepeat = isRead || (isRefusal(outcome.err) && !req.readableDidRead)
      if (!mayRepeat || Date.now() >= until) return sendErrorPage({ req, res, status: 503 })
      // The end of a process is seen on its connections first: it must not be picked again.
      if (isRefusal(outcome.err)) worker.isReady = false
      else await new Promise((done) => setTimeout(done, 20))
    }
  }

  for (let n = 0; n < count; n += 1) void start()
  return {
    handler,
    isReady: () => pick() !== undefined,
    replace: async () => {
      for (const old of [...workers]) {
        await start()
        await retire(old)
      }
    },
    started,
    stats: () => ({
      held: holding.size(),
      ready: [...workers].filter(({ isReady }) => isReady).length,
      restarts,
      running: [...workers].reduce((sum, { running }) => sum + running, 0),
    }),
    stop: async () => {
      isStopping = true
      stopPinging()
      holding.giveAll(undefined)
      await Promise.all([...workers].map(retire))
      rmSync(folder, { force: true, recursive: true })
    },
  }
}

const isRefusal = (err: unknown): boolean =>
  ['ECONNREFUSED', 'ENOENT'].includes((err as NodeJS.ErrnoException | undefined)?.code ?? '')
