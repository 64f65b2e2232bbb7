import type { Access } from 'payload'

import { both, staffInScope, staffOf, staffWith } from '../shared/access'
import { roleOf } from '../shared/staff'
import { roles } from '../shared/roles'

const place = { district: 'district', regency: 'regency', village: 'villages' }

/** Whom and where is checked on the data itself, in `issueInvitation`. */
export const createInvitations = staffWith('staff.manage')

export const readInvitations = staffInScope('staff.manage', place)

/** Whoever may give a role may take its offer back. */
export const deleteInvitations: Access = async (args) => {
  const role = roleOf(staffOf(args.req))
  return both(await readInvitations(args), role ? { role: { in: [...roles[role].assigns] } } : false)
}
