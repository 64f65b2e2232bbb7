import { type CollectionBeforeValidateHook, Forbidden } from 'payload'

import { staffOf } from '../shared/access'
import { type Staff, villageIds } from '../shared/staff'
import { placeStaff } from './placeStaff'
import { worksBeyond } from './worksBeyond'

/**
 * Keeps role and scope of an account together and inside what its maker may give, on every write.
 */
export const placeUser: CollectionBeforeValidateHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data) return data
  if (operation === 'create' && !req.user && req.context.trusted !== true)
    throw new Forbidden(req.t)
  if (operation === 'update') {
    const account = (originalDoc ?? data) as Staff
    const giver = staffOf(req)
    if (giver && worksBeyond({ account, giver })) throw new Forbidden(req.t)
    if (placeKey({ ...account, ...data }) === placeKey(account)) return data
  }
  const user = { ...originalDoc, ...data } as Staff
  return { ...data, ...(await placeStaff({ req, user })) }
}

/**
 * Payload fills in what an update leaves out, so that only a comparison tells whether a place
 * changes.
 */
const placeKey = (user: Staff): string =>
  JSON.stringify([user.role, user.regency ?? null, user.district ?? null, villageIds(user).sort()])
