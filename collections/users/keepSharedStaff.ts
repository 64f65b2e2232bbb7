import { type CollectionBeforeDeleteHook, type CollectionSlug, Forbidden } from 'payload'

import { staffOf } from '../shared/access'
import type { Staff } from '../shared/staff'
import { worksBeyond } from './worksBeyond'

/** Refuses to delete an account or an invitation that also counts for a village of somebody else. */
export const keepSharedStaff: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  const giver = staffOf(req)
  if (!giver) return
  const account = await req.payload.findByID({
    id,
    collection: collection.slug as CollectionSlug,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (worksBeyond({ account: account as Staff, giver })) throw new Forbidden(req.t)
}
