import type { Access, Where } from 'payload'

import { both, scopeOfRequest, scopeWhere, staffOf, staffWith } from '../shared/access'
import { roles } from '../shared/roles'
import { can, roleOf } from '../shared/staff'

const userPlace = { district: 'district', regency: 'regency', village: 'villages' }

/** Oneself, and for those who may see staff, everybody in the own scope. */
export const readUsers: Access = ({ req }) => {
  const staff = staffOf(req)
  if (!staff) return false
  const oneself: Where = { id: { equals: staff.id } }
  if (!can(staff, 'staff.read')) return oneself
  const inScope = scopeWhere(scopeOfRequest(req), userPlace)
  if (typeof inScope === 'boolean') return inScope || oneself
  return { or: [oneself, inScope] }
}

/** Whom and where is checked on the data itself, in `placeUser`. */
export const createUsers = staffWith('staff.manage')

/** Oneself, and people in the scope with a role that one may give. */
export const updateUsers: Access = ({ req }) => {
  const staff = staffOf(req)
  if (!staff) return false
  const oneself: Where = { id: { equals: staff.id } }
  const managed = managedUsers({ req })
  if (typeof managed === 'boolean') return managed || oneself
  return { or: [oneself, managed] }
}

/** Never oneself: nobody locks the door from inside. */
export const deleteUsers: Access = (args) => {
  const staff = staffOf(args.req)
  if (!staff) return false
  return both(managedUsers(args), { id: { not_equals: staff.id } })
}

export const unlockUsers: Access = (args) => managedUsers(args)

const managedUsers = ({ req }: Pick<Parameters<Access>[0], 'req'>): boolean | Where => {
  const staff = staffOf(req)
  const role = roleOf(staff)
  if (!role || !can(staff, 'staff.manage')) return false
  const assignable: Where = { role: { in: [...roles[role].assigns] } }
  return both(scopeWhere(scopeOfRequest(req), userPlace), assignable)
}
