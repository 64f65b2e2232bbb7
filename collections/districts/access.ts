import type { Access, Where } from 'payload'

import {
  createInRegency,
  publicSiteOf,
  scopeOfRequest,
  staffInScope,
  staffOf,
} from '../shared/access'
import { regencyOfCode } from '../shared/codes'
import { can } from '../shared/staff'

/**
 * Every member of staff reads the districts of the own regency; public pages those of their
 * regency.
 */
export const readDistricts: Access = ({ req }) => {
  if (!req.user) return inRegency(publicSiteOf(req)?.regency)
  const staff = staffOf(req)
  if (!can(staff, 'region.read')) return false
  const scope = scopeOfRequest(req)
  if (scope.kind === 'platform') return true
  if (scope.kind === 'none') return false
  return inRegency(
    staff?.regency ?? (scope.kind === 'district' ? regencyOfCode(scope.code) : undefined),
  )
}

/** A new district must lie in the office's own regency. */
export const createDistricts = createInRegency('region.manage')

export const manageDistricts = staffInScope('region.manage', { regency: 'regency' })

const inRegency = (code: null | string | undefined): false | Where =>
  code ? { regency: { equals: code } } : false
