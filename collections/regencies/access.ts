import type { Access, Where } from 'payload'

import { both, publicSiteOf, scopeOfRequest, staffOf, staffWith } from '../shared/access'
import { can } from '../shared/staff'

/** Staff read the regency they belong to, public pages the one they lie in. */
export const readRegencies: Access = ({ req }) => {
  if (!req.user) return ownRegency(publicSiteOf(req)?.regency, 'regency')
  const staff = staffOf(req)
  if (!can(staff, 'region.read')) return false
  return ownRegency(staff?.regency, scopeOfRequest(req).kind)
}

/** Regencies come from the code list: only the platform creates one. */
export const manageRegencies: Access = ({ req }) => scopeOfRequest(req).kind === 'platform'

export const updateRegencies: Access = async (args) =>
  both(await staffWith('region.manage')(args), await readRegencies(args))

const ownRegency = (code: null | string | undefined, kind: string): boolean | Where => {
  if (kind === 'platform') return true
  if (kind === 'none' || !code) return false
  return { code: { equals: code } }
}
