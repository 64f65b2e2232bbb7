import type { Payload } from 'payload'

/** The smallest question, to hear whether the database answers. */
export const askDatabase = (payload: Payload): Promise<unknown> =>
  payload.find({
    collection: 'regencies',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    select: { code: true },
  })
