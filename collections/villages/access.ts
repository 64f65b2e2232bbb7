import type { Access } from 'payload'

import { createInRegency, publicSiteOf, staffInScope } from '../shared/access'

const villagePlace = { district: 'district', regency: 'regency', village: 'id' }

/** Staff see the villages in their scope; a public page sees its own village or its regency's. */
export const readVillages: Access = ({ req }) => {
  if (req.user) return staffInScope('region.read', villagePlace)({ req })
  const site = publicSiteOf(req)
  if (!site) return false
  return site.village ? { id: { in: [site.village] } } : { regency: { equals: site.regency } }
}

export const updateVillages = staffInScope('village.write', villagePlace)

/** Only the region's own office lists or removes a village; the code decides where it belongs. */
export const manageVillages = staffInScope('village.manage', villagePlace)

/** A new village must lie in the office's own regency. */
export const createVillages = createInRegency('village.manage')
