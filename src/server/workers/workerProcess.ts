import type { ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import { Agent } from 'node:http'

import type { Purge } from '../purges'
import type { FromWorker, JobCounts, ToWorker } from './messages'

/** One worker process as its front sees it. */
export type Worker = {
  agent: Agent
  child: ChildProcess
  hasEnded: Promise<void>
  /** Why the front ended it, for the log. */
  endedBecause: string | undefined
  isReady: boolean
  missedPings: number
  number: number
  readyAt: number
  /** Requests it is answering. */
  running: number
  socketPath: string
}

/**
 * A worker that has not dropped its query results in this time is hanging, and restarted by its
 * pings.
 */
const dropTimeoutMs = 2000
const drainMs = 30_000
const stopMs = 12_000

/** Watches a process that was started; its socket and connections are cleared away when it ends. */
export const watchWorker = (args: {
  child: ChildProcess
  number: number
  onEnd: (worker: Worker, how: { code: null | number; signal: null | string }) => void
  onJobs: (counts: JobCounts) => void
  onPurge: (worker: Worker, message: { id: number; purge: Purge }) => void
  onQuestion: (question: unknown) => Promise<unknown>
  onReady: (worker: Worker) => void
  socketPath: string
}): Worker => {
  const { child, number, onEnd, onJobs, onPurge, onQuestion, onReady, socketPath } = args
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
  child.on('message', (message: FromWorker) => {
    // Whatever it says, it does not hang.
    worker.missedPings = 0
    if (message.type === 'purge') onPurge(worker, message)
    if (message.type === 'ask') void answer({ ask: onQuestion, message, worker })
    if (message.type === 'jobs') onJobs(message.counts)
    if (message.type !== 'ready') return
    worker.isReady = true
    worker.readyAt = Date.now()
    onReady(worker)
  })
  child.once('close', (code, signal) => {
    worker.isReady = false
    worker.agent.destroy()
    rmSync(socketPath, { force: true })
    end()
    onEnd(worker, { code, signal })
  })
  return worker
}

export const tell = ({ child }: Worker, message: ToWorker): void => {
  // A worker that has just gone cannot be told anything.
  if (child.connected) child.send(message, () => undefined)
}

const answer = async (args: {
  ask: (question: unknown) => Promise<unknown>
  message: { id: string; question: unknown }
  worker: Worker
}): Promise<void> => {
  const { ask, message, worker } = args
  const { id } = message
  await ask(message.question).then(
    (given) => tell(worker, { answer: given, id, isRefused: false, type: 'answered' }),
    () => tell(worker, { id, isRefused: true, type: 'answered' }),
  )
}

let drops = 0

/** Has a worker let its query results go; resolves when it has, or cannot. */
export const dropResultsOf = (worker: Worker, purge: Purge): Promise<void> =>
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
    tell(worker, { id, purge, type: 'drop' })
  })

/** Gives a worker nothing new, lets it finish what it has, and ends it. */
export const retire = async (worker: Worker): Promise<void> => {
  worker.isReady = false
  worker.endedBecause = 'retired'
  // Before it is ready it has nothing to finish and hears nothing.
  if (worker.readyAt === 0) worker.child.kill('SIGKILL')
  const giveUpAt = Date.now() + drainMs
  while (worker.running > 0 && Date.now() < giveUpAt)
    await new Promise((done) => setTimeout(done, 20))
  tell(worker, { type: 'stop' })
  const force = setTimeout(() => worker.child.kill('SIGKILL'), stopMs)
  await worker.hasEnded
  clearTimeout(force)
}
