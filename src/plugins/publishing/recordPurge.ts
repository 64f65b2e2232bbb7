import type { Payload, PayloadRequest } from 'payload'

import { afterCommit } from '../../database/afterCommit'
import { announcePurge } from '../../server/purges'

/**
 * Lets go of the cached pages that a change touches. The record for other instances is written with
 * the change, in its transaction, and lives or falls with it; this process and its front are told
 * after the commit and before the write is answered. Told earlier, a reader in between would keep
 * the old page as a fresh one.
 */
export const recordPurge = async (args: {
  /** Whether old copies may serve while the database fails; false for what is no longer public. */
  keepStale: boolean
  payload: Payload
  /** The request that changes something; without one, what is recorded is announced at once. */
  req?: PayloadRequest
  tags: string[]
}): Promise<void> => {
  const { keepStale, payload, req } = args
  const tags = [...new Set(args.tags)]
  await payload.db.create({
    collection: 'purges',
    data: { keepStale, tags: tags.join(',') },
    req,
    returning: false,
  })
  await afterCommit(req ?? { payload }, () => announcePurge({ keepStale, tags }))
}
