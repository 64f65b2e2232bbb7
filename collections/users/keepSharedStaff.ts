import { type CollectionBeforeDeleteHook, Forbidden } from 'payload'

import { staffOf } from '../shared/access'
import { worksBeyond } from './worksBeyond'

/**
 * Refuses to delete an account or an invitation that also counts for a village of somebody else.
 */
export const keepSharedStaff: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  const giver = staffOf(req)
  if (!giver) return
  const account = await req.payload.findByID({
    id,
    collection: collection.slug,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (worksBeyond({ account, giver })) throw new Forbidden(req.t)
}
