import type { Payload } from 'payload'

import type { ScheduledJob } from './scheduleInput'

/** A job that took its process with it so often is given up. */
const maxTries = 3

/**
 * Frees jobs whose process died over them: Payload leaves them `processing` for ever. When the
 * lease was taken over, whoever ran them is dead. Else one is dead when it stood unchanged for
 * `afterMs` of this process's own time, since clocks of instances may differ.
 */
export const createReaper = (args: { afterMs: number; payload: Payload }) => {
  const { afterMs, payload } = args
  const seen = new Map<string, { at: number; updatedAt: string }>()

  return async (state: { isTakenOver: boolean }): Promise<void> => {
    const { docs } = await payload.db.find<ScheduledJob>({
      collection: 'payload-jobs',
      limit: 1000,
      pagination: false,
      where: { processing: { equals: true } },
    })
    const now = performance.now()
    for (const id of seen.keys()) if (!docs.some((job) => String(job.id) === id)) seen.delete(id)
    for (const job of docs) {
      const id = String(job.id)
      const last = seen.get(id)
      const isUnchanged = last?.updatedAt === job.updatedAt
      if (!isUnchanged) seen.set(id, { at: now, updatedAt: job.updatedAt })
      if (state.isTakenOver || (isUnchanged && now - last.at > afterMs)) {
        await free({ job, payload })
        seen.delete(id)
      }
    }
  }
}

const free = async ({ job, payload }: { job: ScheduledJob; payload: Payload }): Promise<void> => {
  // It was done, and its process died before it said so.
  if (job.completedAt) {
    await payload.db.deleteOne({ collection: 'payload-jobs', where: { id: { equals: job.id } } })
    return
  }
  const totalTried = (job.totalTried ?? 0) + 1
  const isGivenUp = totalTried >= maxTries
  const data = {
    ...(isGivenUp
      ? { error: { message: 'Server berhenti tiga kali saat mengerjakannya.' }, hasError: true }
      : {}),
    processing: false,
    totalTried,
  }
  await payload.db.updateOne({ id: job.id, collection: 'payload-jobs', data, returning: false })
  payload.logger.warn(
    `A job was left by a process that died (${job.taskSlug ?? 'job'} ${job.id}, try ${totalTried} of ${maxTries})`,
  )
}
