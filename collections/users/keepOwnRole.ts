import type { FieldAccess } from 'payload'

import { staffOf } from '../shared/access'
import { can } from '../shared/staff'

/** Role and scope are changed by somebody who manages staff, and never one's own. */
export const keepOwnRole: FieldAccess = ({ id, req }) => {
  const staff = staffOf(req)
  return can(staff, 'staff.manage') && String(staff?.id) !== String(id)
}
