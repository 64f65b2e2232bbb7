import type { Payload } from 'payload'

import { createLease } from '../database/lease'
import { countJobs } from './countJobs'
import { createReaper } from './createReaper'
import { tellFailures } from './tellFailures'

/** How often a runner looks for what is due. */
const tickMs = 5000
/** Who does not renew for so long has died. */
const leaseMs = 60_000
/** Renewed in good time, also while a job takes long. */
const renewMs = 20_000
const mostJobs = 50

/** Jobs of this process; `stop` lets the running one end and gives the lease back. */
export type Jobs = { stop: () => Promise<void> }

/**
 * Runs scheduled jobs in this process while it holds the lease; of many processes on one database
 * one does, and another takes over within a minute when it dies. A database that fails is tried
 * again at the next tick.
 */
export const startJobs = (payload: Payload): Jobs => {
  const lease = createLease({ name: 'jobs', payload, ttlMs: leaseMs })
  const counter = countJobs(payload)
  const reap = createReaper({ afterMs: leaseMs, payload })
  let isFailing = false
  let isStopping = false
  let renewedAt = -Infinity
  let timer: NodeJS.Timeout | undefined

  const tick = async (): Promise<void> => {
    const isDue = performance.now() - renewedAt > renewMs
    const answer = isDue ? await lease.ask() : 'held-on'
    if (answer === 'other') return
    if (isDue) renewedAt = performance.now()
    await reap({ isTakenOver: answer === 'taken-over' })
    const renewing = setInterval(() => void lease.ask().catch(() => undefined), renewMs).unref()
    const telling = setInterval(() => void counter.tell().catch(() => undefined), tickMs).unref()
    try {
      counter.add(
        await payload.jobs.run({
          limit: mostJobs,
          overrideAccess: true,
          sequential: true,
          silent: true,
        }),
      )
    } finally {
      clearInterval(renewing)
      clearInterval(telling)
    }
    await tellFailures(payload)
  }
  const loop = async (): Promise<void> => {
    try {
      await tick()
      await counter.tell()
      isFailing = false
    } catch (err) {
      renewedAt = -Infinity
      if (!isFailing)
        payload.logger.error({ err, msg: 'Running scheduled jobs failed; trying again' })
      isFailing = true
    }
    if (!isStopping) timer = setTimeout(start, tickMs).unref()
  }
  let running = Promise.resolve()
  const start = (): void => {
    running = loop()
  }
  start()
  return {
    stop: async () => {
      isStopping = true
      clearTimeout(timer)
      await running
      await lease
        .release()
        .catch((err: unknown) =>
          payload.logger.error({ err, msg: 'The lease on jobs could not be given back' }),
        )
    },
  }
}
