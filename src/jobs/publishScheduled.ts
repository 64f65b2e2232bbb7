import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  JobCancelledError,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { isPublished } from '../../collections/shared/publicState'
import { pinVersion } from './pinVersion'
import { reasonOf } from './reasonOf'
import type { ScheduledJob, ScheduleInput } from './scheduleInput'
import { authorOf } from './schedulePublication'

/**
 * Does a scheduled job: publishes what was scheduled, and puts a newer draft on top of it again; or
 * withdraws. The job is marked as done in the same transaction, so one that was killed after it
 * and is run again changes nothing.
 * @throws JobCancelledError with the reason where another try would be refused as well.
 */
export const publishScheduled = async (args: {
  input: ScheduleInput
  jobId: number | string
  payload: Payload
}): Promise<void> => {
  const { input, jobId, payload } = args
  const req = await createLocalReq({}, payload)
  try {
    const isOuter = await initTransaction(req)
    const job = await readJob({ id: jobId, payload, req })
    if (job && !job.completedAt) {
      if (!(await isOvertaken({ job, payload, req }))) await perform({ input, payload, req })
      await payload.db.updateOne({
        id: jobId,
        collection: 'payload-jobs',
        data: { completedAt: new Date().toISOString() },
        req,
        returning: false,
      })
    }
    if (isOuter) await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    const { isFinal, reason } = reasonOf(error)
    throw isFinal ? new JobCancelledError(reason) : error
  }
}

const readJob = (args: {
  id: number | string
  payload: Payload
  req: PayloadRequest
}): Promise<null | ScheduledJob> =>
  args.payload.db.findOne<ScheduledJob>({
    collection: 'payload-jobs',
    req: args.req,
    where: { id: { equals: args.id } },
  })

/**
 * Whether somebody published the document after the hour: newer than what was scheduled, or this
 * very job before it was killed.
 */
const isOvertaken = async (args: {
  job: ScheduledJob
  payload: Payload
  req: PayloadRequest
}): Promise<boolean> => {
  const { job, payload, req } = args
  const { doc, type } = job.input
  if (!doc || type === 'unpublish' || !job.waitUntil) return false
  const stored = await payload.db.findOne<{ _status?: string; id: string; updatedAt: string }>({
    collection: doc.relationTo,
    req,
    where: { id: { equals: doc.value } },
  })
  return isPublished(stored) && new Date(stored.updatedAt) > new Date(job.waitUntil)
}

const perform = async (args: {
  input: ScheduleInput
  payload: Payload
  req: PayloadRequest
}): Promise<void> => {
  const { input, payload, req } = args
  if (!input.doc) return
  const user = await authorOf({ input, payload, req })
  req.user = user
  const { relationTo: collection, value } = input.doc
  const id = String(value)
  const rules = { id, collection, depth: 0, overrideAccess: user === null, req } as const
  if (input.type === 'unpublish') {
    await payload.update({ ...rules, data: { _status: 'draft' } })
    return
  }
  const newest = await pinVersion({ id, collection, payload, req })
  // What was queued before versions were pinned has none: the newest is all there is.
  const pinned = input.pinned ?? newest
  await payload.update({ ...rules, data: { ...pinned.data, _status: 'published' } as never })
  if (newest.savedAt === pinned.savedAt) return
  // Written after the schedule was made: it stays what its author sees, as a draft.
  await payload.update({ ...rules, data: newest.data, draft: true })
}
