import type { Payload, PayloadRequest } from 'payload'

/** Tells every instance which cached pages a change touches; they read it within a second. */
export const recordPurge = async (args: {
  /** Whether old copies may serve while the database fails; false for what is no longer public. */
  keepStale: boolean
  payload: Payload
  req?: PayloadRequest
  tags: string[]
}): Promise<void> => {
  const { keepStale, payload, req, tags } = args
  await payload.create({
    collection: 'purges',
    data: { keepStale, tags: tags.join(',') },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
