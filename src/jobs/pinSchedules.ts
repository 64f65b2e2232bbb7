import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { publishScheduled } from './publishScheduled'
import { type ScheduleInput, scheduleTask } from './scheduleInput'
import { pinnedInput } from './schedulePublication'

type QueueArgs = { input?: unknown; req?: PayloadRequest; task?: unknown; waitUntil?: Date }

/**
 * Puts our own work into Payload's schedule, whoever queues it (its drawer does so by
 * `payload.jobs.queue`): what is scheduled is pinned and tried first, and published as pinned.
 */
export const pinSchedules = (payload: Payload): void => {
  const task = payload.config.jobs.tasks?.find(({ slug }) => slug === scheduleTask)
  if (!task) return
  task.handler = async ({
    input,
    job,
    req,
  }: {
    input: unknown
    job: { id: number | string }
    req: PayloadRequest
  }) => {
    await publishScheduled({ input: input as ScheduleInput, jobId: job.id, payload: req.payload })
    return { output: {} }
  }
  task.retries = { attempts: 2, backoff: { delay: 30_000, type: 'exponential' } }

  const queue = payload.jobs.queue.bind(payload.jobs) as (args: QueueArgs) => Promise<unknown>
  const pinned = async (args: QueueArgs) => {
    if (args.task !== scheduleTask) return queue(args)
    const req = args.req ?? (await createLocalReq({}, payload))
    const input = await pinnedInput({
      at: args.waitUntil ?? new Date(),
      input: args.input as ScheduleInput,
      payload,
      req,
    })
    return queue({ ...args, input })
  }
  Object.assign(payload.jobs, { queue: pinned })
}
