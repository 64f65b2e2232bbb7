import type { Access, Where } from 'payload'

import { publicSiteOf, scopeOfRequest, staffInScope, staffOf } from '../shared/access'
import { regencyOfCode } from '../shared/codes'
import { published } from '../shared/publicState'
import { can } from '../shared/staff'

const place = { regency: 'regency' }

const publishedIn = (regency: null | string | undefined): false | Where =>
  regency
    ? { and: [{ regency: { equals: regency } }, published, { deletedAt: { exists: false } }] }
    : false

/**
 * The regency's office reads its own, drafts and trash too; everyone else of the regency, and every
 * public page in it, what is published.
 */
export const readBroadcasts: Access = ({ req }) => {
  if (!req.user) return publishedIn(publicSiteOf(req)?.regency)
  const staff = staffOf(req)
  if (can(staff, 'region.manage')) return manageBroadcasts({ req })
  const scope = scopeOfRequest(req)
  if (!can(staff, 'region.read') || scope.kind === 'none') return false
  return publishedIn(
    staff?.regency ?? (scope.kind === 'district' ? regencyOfCode(scope.code) : undefined),
  )
}

/** The regency's office, for its own regency. */
export const manageBroadcasts = staffInScope('region.manage', place)

/** Versions hold drafts too, so only the office reads them. */
export const readBroadcastVersions = staffInScope('region.manage', { regency: 'version.regency' })

/** A new broadcast belongs to the office's own regency; the platform names one. */
export const createBroadcasts: Access = ({ req }) => {
  const scope = scopeOfRequest(req)
  return (
    can(staffOf(req), 'region.manage') && (scope.kind === 'platform' || scope.kind === 'regency')
  )
}
