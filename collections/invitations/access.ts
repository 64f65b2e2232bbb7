import type { Access } from 'payload'

import { both, scopeOfRequest, scopeWhere, staffOf, staffWith } from '../shared/access'
import { can } from '../shared/staff'

const place = { district: 'district', regency: 'regency', village: 'villages' }

/** Whom and where is checked on the data itself, in `issueInvitation`. */
export const createInvitations: Access = ({ req }) => can(staffOf(req), 'staff.manage')

export const readInvitations: Access = async (args) =>
  both(await staffWith('staff.manage')(args), scopeWhere(scopeOfRequest(args.req), place))
