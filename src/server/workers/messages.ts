import type { Purge } from '../purges'

/** Jobs in the database, and those that this process has ended since it last told. */
export type JobCounts = {
  ended: { failed: number; run: number }
  /** Given up: somebody has to look. */
  failed: number
  running: number
  waiting: number
}

/** What a worker tells its front. */
export type FromWorker =
  | { id: string; question: unknown; type: 'ask' }
  | { id: number; purge: Purge; type: 'purge' }
  | { counts: JobCounts; type: 'jobs' }
  | { id: number; type: 'dropped' }
  | { type: 'pong' }
  /** A long piece of work goes on: the worker is not hanging although it answers no ping. */
  | { type: 'progress' }
  | { type: 'ready' }

/** What a front tells a worker. */
export type ToWorker =
  /** Refused: whoever was to answer failed, or there is nobody. */
  | { answer?: unknown; id: string; isRefused: boolean; type: 'answered' }
  | { id: number; purge: Purge; type: 'drop' }
  | { id: number; type: 'purged' }
  | { type: 'ping' }
  | { type: 'stop' }

/** Names the unix socket on which a worker is to answer; set by the front that starts it. */
export const socketVariable = 'WORKER_SOCKET'
