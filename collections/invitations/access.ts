import type { Access } from 'payload'

import { both, scopeOfRequest, scopeWhere, staffOf, staffWith } from '../shared/access'
import { can, roleOf } from '../shared/staff'
import { roles } from '../users/roles'

const place = { district: 'district', regency: 'regency', village: 'villages' }

/** Whom and where is checked on the data itself, in `issueInvitation`. */
export const createInvitations: Access = ({ req }) => can(staffOf(req), 'staff.manage')

export const readInvitations: Access = async (args) =>
  both(await staffWith('staff.manage')(args), scopeWhere(scopeOfRequest(args.req), place))

/** Whoever may give a role may take its offer back. */
export const deleteInvitations: Access = async (args) => {
  const role = roleOf(staffOf(args.req))
  return both(await readInvitations(args), role ? { role: { in: [...roles[role].assigns] } } : false)
}
