import { type CollectionBeforeValidateHook, Forbidden } from 'payload'

import type { Staff } from '../shared/staff'
import { placeStaff } from './placeStaff'

/** Keeps role and scope of an account together and inside what its maker may give, on every write. */
export const placeUser: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  if (!data) return data
  if (operation === 'create' && !req.user && req.context.trusted !== true) throw new Forbidden(req.t)
  if (operation === 'update' && !touchesPlace(data)) return data
  const user = { ...originalDoc, ...data } as Staff
  return { ...data, ...(await placeStaff({ collection: 'users', req, user })) }
}

const touchesPlace = (data: Partial<Staff>): boolean =>
  ['district', 'regency', 'role', 'villages'].some((name) => Object.hasOwn(data, name))
