import {
  APIError,
  type CollectionSlug,
  createLocalReq,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { pinVersion } from './pinVersion'
import { type ScheduledJob, type ScheduleInput, scheduleTask } from './scheduleInput'
import { tryPublication } from './tryPublication'

/** A time this short ago still counts as now. */
const graceMs = 60_000

export type ScheduleArgs = {
  /** When it is published; in the past only by a minute. */
  at: Date | string
  collection: CollectionSlug
  id: string
  payload: Payload
  /**
   * Joins its transaction and publishes later as its user; without one as nobody, past every rule.
   */
  req?: PayloadRequest
}

/**
 * Publishes at an hour what a document holds now. Tries it at once, so that what cannot be
 * published is refused while its author is still there. An earlier hour of the same document gives
 * way.
 * @returns the id of the job.
 * @throws APIError 400 for a time that is over; what publishing throws where it would be refused.
 */
export const schedulePublication = async (args: ScheduleArgs): Promise<string> => {
  const { collection, id, payload } = args
  const req = args.req ?? (await createLocalReq({}, payload))
  const user = req.user
    ? { relationTo: req.user.collection, value: String(req.user.id) }
    : undefined
  const at = new Date(args.at)
  const input = await pinnedInput({
    at,
    input: { doc: { relationTo: collection, value: id }, type: 'publish', user },
    payload,
    req,
  })
  await cancelPublication({ collection, id, payload, req })
  const job = await payload.jobs.queue({
    input: input as never,
    req,
    task: scheduleTask,
    waitUntil: at,
  })
  return String(job.id)
}

/**
 * Takes back the hours at which a document would be published, failed ones too. Does nothing where
 * there is none.
 */
export const cancelPublication = async (
  args: Pick<ScheduleArgs, 'collection' | 'id' | 'payload' | 'req'>,
): Promise<void> => {
  const jobs = await scheduledJobs(args)
  const ids = jobs
    .filter(({ input, processing }) => input.type !== 'unpublish' && !processing)
    .map((job) => job.id)
  if (ids.length > 0)
    await args.payload.db.deleteMany({
      collection: 'payload-jobs',
      req: args.req,
      where: { id: { in: ids } },
    })
}

/** Every job of a document that is not done: waiting, running or failed, the nearest first. */
export const scheduledJobs = async (
  args: Pick<ScheduleArgs, 'collection' | 'id' | 'payload' | 'req'>,
): Promise<ScheduledJob[]> => {
  const { docs } = await args.payload.db.find<ScheduledJob>({
    collection: 'payload-jobs',
    limit: 100,
    pagination: false,
    req: args.req,
    sort: 'waitUntil',
    where: {
      and: [
        { taskSlug: { equals: scheduleTask } },
        { completedAt: { exists: false } },
        { 'input.doc.value': { equals: args.id } },
        { 'input.doc.relationTo': { equals: args.collection } },
      ],
    },
  })
  return docs
}

/**
 * The input of a scheduled job with what is to be published in it; `unpublish` needs nothing.
 * @throws as `schedulePublication`.
 */
export const pinnedInput = async (args: {
  at: Date
  input: ScheduleInput
  payload: Payload
  req: PayloadRequest
}): Promise<ScheduleInput> => {
  const { at, input, payload, req } = args
  if (!input.doc || input.type === 'unpublish' || input.pinned) return input
  if (Number.isNaN(at.getTime()) || at.getTime() < Date.now() - graceMs) {
    throw new APIError(
      'Waktu terbit sudah lewat. Pilih waktu yang akan datang.',
      400,
      undefined,
      true,
    )
  }
  const { relationTo: collection, value } = input.doc
  const id = String(value)
  const pinned = await pinVersion({ id, collection, payload, req })
  refuseOver({ at, data: pinned.data })
  const user = await authorOf({ input, payload, req })
  await tryPublication({ id, collection, data: pinned.data, payload, req, user })
  return { ...input, pinned }
}

/** Who scheduled it, as Payload knows them now; null where nobody did. */
export const authorOf = async (args: {
  input: ScheduleInput
  payload: Payload
  req: PayloadRequest
}): Promise<PayloadRequest['user']> => {
  const { user } = args.input
  if (!user) return null
  if (typeof user !== 'object') {
    throw new APIError('Jadwal ini berasal dari versi lama. Jadwalkan lagi.', 400, undefined, true)
  }
  const found = await args.payload.findByID({
    id: user.value,
    collection: user.relationTo as 'users',
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req: args.req,
  })
  if (!found)
    throw new APIError(
      'Akun yang menjadwalkan sudah tidak ada. Jadwalkan lagi.',
      400,
      undefined,
      true,
    )
  return { ...found, collection: user.relationTo as 'users' }
}

/** What ends before it begins to be shown is never seen. */
const refuseOver = ({ at, data }: { at: Date; data: Record<string, unknown> }): void => {
  if (typeof data.end !== 'string' || new Date(data.end) > at) return
  throw new APIError(
    'Waktu selesainya sudah lewat pada waktu terbit itu. Ubah salah satunya.',
    400,
    undefined,
    true,
  )
}
