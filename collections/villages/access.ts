import type { Access } from 'payload'

import { both, createInRegency, publicSiteOf, scopeOfRequest, scopeWhere, staffOf, staffWith } from '../shared/access'
import { can } from '../shared/staff'

const villagePlace = { district: 'district', regency: 'regency', village: 'id' }

/** Staff see the villages in their scope; a public page sees its own village or its regency's. */
export const readVillages: Access = ({ req }) => {
  if (req.user) {
    if (!can(staffOf(req), 'region.read')) return false
    return scopeWhere(scopeOfRequest(req), villagePlace)
  }
  const site = publicSiteOf(req)
  if (!site) return false
  return site.village ? { id: { in: [site.village] } } : { regency: { equals: site.regency } }
}

export const updateVillages: Access = async (args) =>
  both(await staffWith('village.write')(args), scopeWhere(scopeOfRequest(args.req), villagePlace))

/** Only the region's own office lists or removes a village; the code decides where it belongs. */
export const manageVillages: Access = async (args) =>
  both(await staffWith('village.manage')(args), scopeWhere(scopeOfRequest(args.req), villagePlace))

/** A new village must lie in the office's own regency. */
export const createVillages = createInRegency('village.manage')
