import type { ChildProcess } from 'node:child_process'
import { Agent } from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { sendErrorPage } from '../errorPage'
import type { Handler } from '../handler'
import type { Log } from '../log'
import type { Purge } from '../purges'
import { forward, hasBody } from './forward'
import type { FromWorker, ToWorker } from './messages'

export type WorkersOptions = {
  /** Number of worker processes. @default 1 */
  count?: number
  /** Starts a worker process that calls `serveBehindFront` on this socket; with an IPC channel. */
  fork: (socketPath: string) => ChildProcess
  /** How long a request waits for a worker, in milliseconds. @default 10000 */
  holdMs?: number
  log: Log
  /** Requests that may wait at once; more are answered 503. Their bodies are not read meanwhile. @default 1000 */
  maxHeld?: number
  /** Lets the cached pages of a purge go. */
  onPurge: (purge: Purge) => void
  /** Told of every worker that went. */
  onRestart?: (reason: string) => void
  /** Pause between two questions whether a worker is alive; the third without an answer ends it. @default 15000 */
  pingMs?: number
}

/** The worker processes behind a front. */
export type Workers = {
  /** Gives a request to a worker; waits for one when there is none. */
  handler: Handler
  /** Whether a worker is there to render. */
  isReady: () => boolean
  /** Starts new workers one after the other, each taking over from an old one, which finishes its requests. */
  replace: () => Promise<void>
  /** Resolves when the first worker is ready. */
  started: Promise<void>
  stats: () => { held: number; ready: number; restarts: number; running: number }
  /** Ends all workers after their last request. */
  stop: () => Promise<void>
}

type Worker = {
  agent: Agent
  child: ChildProcess
  hasEnded: Promise<void>
  /** Set by whoever ends it, for the log. */
  endedBecause: string | undefined
  isReady: boolean
  missedPings: number
  number: number
  readyAt: number
  running: number
  socketPath: string
}

const maxMissedPings = 3
/** A worker that lived longer than this after being ready is started again without a pause. */
const soundMs = 60_000
const maxPauseMs = 30_000
/** A worker that has not dropped its query results in this time is hanging, and restarted by its pings. */
const dropTimeoutMs = 2000
const drainMs = 30_000

/** Starts the worker processes and keeps them running. */
export const createWorkers = (options: WorkersOptions): Workers => {
  const { count = 1, fork, holdMs = 10_000, log, maxHeld = 1000, onPurge, pingMs = 15_000 } = options
  const folder = mkdtempSync(path.join(tmpdir(), 'balai-'))
  const workers = new Set<Worker>()
  const waiting = new Set<(worker: undefined | Worker) => void>()
  let isStopping = false
  let made = 0
  let restarts = 0
  let failuresInARow = 0
  let hasStarted = (): void => undefined
  const started = new Promise<void>((resolve) => {
    hasStarted = resolve
  })

  const start = (): Promise<Worker> =>
    new Promise((resolve) => {
      const number = (made += 1)
      const socketPath = path.join(folder, `${number}.sock`)
      const child = fork(socketPath)
      let end = (): void => undefined
      const worker: Worker = {
        agent: new Agent({ keepAlive: true, maxSockets: 256, scheduling: 'fifo' }),
        child,
        endedBecause: undefined,
        hasEnded: new Promise<void>((done) => {
          end = done
        }),
        isReady: false,
        missedPings: 0,
        number,
        readyAt: 0,
        running: 0,
        socketPath,
      }
      workers.add(worker)
      child.on('message', (message: FromWorker) => {
        worker.missedPings = 0
        if (message.type === 'purge') void purge(worker, message)
        if (message.type !== 'ready') return
        worker.isReady = true
        worker.readyAt = Date.now()
        hasStarted()
        for (const give of waiting) give(worker)
        resolve(worker)
      })
      child.once('error', (err) => log.error({ err, msg: 'A worker could not be started' }))
      child.once('close', (code, signal) => {
        forget(worker)
        end()
        if (worker.endedBecause !== 'replaced' && !isStopping) restart(worker, { code, signal })
      })
    })

  const forget = (worker: Worker): void => {
    workers.delete(worker)
    worker.isReady = false
    worker.agent.destroy()
    rmSync(worker.socketPath, { force: true })
  }

  const restart = (worker: Worker, { code, signal }: { code: null | number; signal: null | string }): void => {
    const lived = worker.readyAt === 0 ? 0 : Date.now() - worker.readyAt
    failuresInARow = lived > soundMs ? 0 : failuresInARow + 1
    const pause = failuresInARow <= 1 ? 0 : Math.min(maxPauseMs, 500 * 2 ** (failuresInARow - 2))
    const reason = worker.endedBecause ?? (signal ? `signal ${signal}` : `exit code ${code}`)
    restarts += 1
    options.onRestart?.(reason)
    const age = worker.readyAt === 0 ? 'before it was ready' : `after ${Math.round(lived / 1000)} s`
    log.error({ msg: `Worker ${worker.number} went ${age} (${reason}); a new one starts${pause > 0 ? ` in ${pause} ms` : ''}` })
    setTimeout(() => {
      if (!isStopping) void start()
    }, pause)
  }

  const purge = async (from: Worker, { id, purge: what }: { id: number; purge: Purge }): Promise<void> => {
    // Their query results go first: a page they make after ours are gone must not be of old results.
    await Promise.all([...workers].filter((one) => one !== from && one.isReady).map((one) => drop(one, what)))
    onPurge(what)
    tell(from, { id, type: 'purged' })
  }

  let drops = 0
  const drop = (worker: Worker, what: Purge): Promise<void> =>
    new Promise((resolve) => {
      const id = (drops += 1)
      const finish = (): void => {
        clearTimeout(timer)
        worker.child.off('message', hear)
        resolve()
      }
      const hear = (message: FromWorker): void => {
        if (message.type === 'dropped' && message.id === id) finish()
      }
      const timer = setTimeout(finish, dropTimeoutMs)
      worker.child.on('message', hear)
      void worker.hasEnded.then(finish)
      tell(worker, { id, purge: what, type: 'drop' })
    })

  const ping = setInterval(() => {
    for (const worker of workers) {
      if (!worker.isReady) continue
      if (worker.missedPings >= maxMissedPings) {
        worker.endedBecause = `no answer to ${maxMissedPings} pings`
        worker.child.kill('SIGKILL')
        continue
      }
      worker.missedPings += 1
      tell(worker, { type: 'ping' })
    }
  }, pingMs)
  ping.unref()

  /** The ready worker with the least to do. */
  const pick = (): undefined | Worker => {
    let best: undefined | Worker
    for (const worker of workers)
      if (worker.isReady && (best === undefined || worker.running < best.running)) best = worker
    return best
  }

  const waitForOne = (until: number): Promise<undefined | Worker> =>
    new Promise((resolve) => {
      if (waiting.size >= maxHeld || isStopping) return resolve(undefined)
      const give = (worker: undefined | Worker): void => {
        clearTimeout(timer)
        waiting.delete(give)
        resolve(worker)
      }
      const timer = setTimeout(() => give(undefined), Math.max(0, until - Date.now()))
      waiting.add(give)
    })

  const handler: Handler = async (req, res) => {
    const until = Date.now() + holdMs
    for (;;) {
      const worker = pick() ?? (await waitForOne(until))
      if (res.destroyed) return
      if (worker === undefined) return sendErrorPage({ req, res, status: 503 })
      worker.running += 1
      const outcome = await forward({ ...worker, req, res }).finally(() => {
        worker.running -= 1
      })
      if (outcome.type === 'answered') return
      // What may have begun is not repeated: a letter would be asked for twice.
      const isRepeatable = !hasBody(req) && (req.method === 'GET' || req.method === 'HEAD')
      const neverArrived = isRefusal(outcome.err) && req.readableDidRead === false
      if ((!isRepeatable && !neverArrived) || Date.now() >= until)
        return sendErrorPage({ req, res, status: 503 })
      // Its end is noticed here before the process is reaped: it must not be picked again.
      worker.isReady = false
    }
  }

  const retire = async (worker: Worker): Promise<void> => {
    worker.isReady = false
    const giveUpAt = Date.now() + drainMs
    while (worker.running > 0 && Date.now() < giveUpAt) await new Promise((done) => setTimeout(done, 20))
    worker.endedBecause = 'replaced'
    tell(worker, { type: 'stop' })
    const force = setTimeout(() => worker.child.kill('SIGKILL'), 12_000)
    await worker.hasEnded
    clearTimeout(force)
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
      held: waiting.size,
      ready: [...workers].filter(({ isReady }) => isReady).length,
      restarts,
      running: [...workers].reduce((sum, { running }) => sum + running, 0),
    }),
    stop: async () => {
      isStopping = true
      clearInterval(ping)
      for (const give of waiting) give(undefined)
      await Promise.all([...workers].map(retire))
      rmSync(folder, { force: true, recursive: true })
    },
  }
}

const tell = ({ child }: Worker, message: ToWorker): void => {
  // A worker that has just gone cannot be told anything.
  if (child.connected) child.send(message, () => undefined)
}

const isRefusal = (err: unknown): boolean =>
  ['ECONNREFUSED', 'ENOENT'].includes((err as NodeJS.ErrnoException | undefined)?.code ?? '')
