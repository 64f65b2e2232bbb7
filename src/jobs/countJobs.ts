import type { Payload } from 'payload'

import { isBehindFront, type JobCounts, reportJobs } from '../server'

/** Counts this process's ended jobs and tells the front, with those that stand in the database. */
export type JobCounter = {
  /** What `payload.jobs.run` answered. */
  add: (answer: { jobStatus?: Record<string, { status: string }> }) => void
  tell: () => Promise<void>
}

/** For `/metrics`; where no front listens nothing is counted. */
export const countJobs = (payload: Payload): JobCounter => {
  let ended: JobCounts['ended'] = { failed: 0, run: 0 }
  const count = async (name?: 'hasError' | 'processing'): Promise<number> => {
    const where = name ? { [name]: { equals: true } } : {}
    return (await payload.db.count({ collection: 'payload-jobs', where })).totalDocs
  }
  return {
    add: ({ jobStatus = {} }) => {
      for (const { status } of Object.values(jobStatus))
        ended[status === 'success' ? 'run' : 'failed'] += 1
    },
    tell: async () => {
      if (!isBehindFront()) return
      const [all, failed, running] = [
        await count(),
        await count('hasError'),
        await count('processing'),
      ]
      reportJobs({ ended, failed, running, waiting: Math.max(0, all - failed - running) })
      ended = { failed: 0, run: 0 }
    },
  }
}
