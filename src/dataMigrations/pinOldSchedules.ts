import { createLocalReq, type Payload } from 'payload'

import { pinVersion } from '../jobs/pinVersion'
import { type ScheduledJob, scheduleTask } from '../jobs/scheduleInput'

/**
 * Schedules from before versions were pinned publish what their documents hold now, not what they
 * hold at the hour.
 */
export const pinOldSchedules = async (payload: Payload): Promise<void> => {
  const req = await createLocalReq({}, payload)
  const { docs } = await payload.db.find<ScheduledJob>({
    collection: 'payload-jobs',
    limit: 0,
    pagination: false,
    where: { and: [{ taskSlug: { equals: scheduleTask } }, { completedAt: { exists: false } }] },
  })
  for (const { id, input } of docs) {
    if (!input?.doc || input.pinned || input.type === 'unpublish') continue
    const source = { id: String(input.doc.value), collection: input.doc.relationTo, payload, req }
    // Its document may be gone; the job then says so itself.
    const pinned = await pinVersion(source).catch(() => undefined)
    if (!pinned) continue
    await payload.db.updateOne({
      id,
      collection: 'payload-jobs',
      data: { input: { ...input, pinned } },
      returning: false,
    })
  }
}
