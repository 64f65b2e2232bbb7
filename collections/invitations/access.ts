import type { Access } from 'payload'

import { both, staffInScope, staffOf, staffWith } from '../shared/access'
import { roles } from '../shared/roles'
import { roleOf } from '../shared/staff'

const place = { district: 'district', regency: 'regency', village: 'villages' }

/** Whom and where is checked on the data itself, in `issueInvitation`. */
export const createInvitations = staffWith('staff.manage')

export const readInvitations = staffInScope('staff.manage', place)

/** Whoever may give a role may take its offer back. */
export const deleteInvitations: Access = async (args) => {
  const role = roleOf(staffOf(args.req))
  return both(
    await readInvitations(args),
    role ? { role: { in: [...roles[role].assigns] } } : false,
  )
}
