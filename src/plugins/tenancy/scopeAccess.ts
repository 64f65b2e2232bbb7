import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload'

import {
  both,
  nobody,
  ownPlace,
  publicOr,
  publicSiteOf,
  scopeOfRequest,
  scopeWhere,
  staffOf,
  staffWith,
} from '../../../collections/shared/access'
import { hasDrafts, publishedIn } from '../../../collections/shared/publicState'
import { can } from '../../../collections/shared/staff'
import { pickedVillage } from './pickedVillage'

export type TenantOptions = {
  /**
   * Whether public pages may read the collection: `published` documents only (with drafts), `all`
   * of them, or `none`.
   * @default 'published' with drafts, else 'all'
   */
  publicRead?: 'all' | 'none' | 'published'
}

const versionPlace = {
  district: 'version.district',
  regency: 'version.regency',
  village: 'version.village',
}

/**
 * The collection's own rules, each joined with the scope of who asks. A rule that the collection
 * does not have becomes the content rule of its kind, so nothing is open by omission.
 */
export const scopeAccess = (args: {
  collection: CollectionConfig
  tenant: TenantOptions
}): NonNullable<CollectionConfig['access']> => {
  const own = args.collection.access ?? {}
  const publicRead = args.tenant.publicRead ?? (hasDrafts(args.collection) ? 'published' : 'all')
  const read = own.read ?? publicOr('content.read')
  return {
    ...own,
    create: async (access) => {
      const allowed = await (own.create ?? staffWith('content.write'))(access)
      return allowed !== false && knowsVillage(access)
    },
    delete: inScope(own.delete ?? staffWith('content.delete')),
    read: async (access) => {
      const allowed = await read(access)
      const { req } = access
      if (req.user) return both(allowed, scopeWhere(scopeOfRequest(req), ownPlace))
      return both(allowed, publicWhere({ collection: args.collection, publicRead, req }))
    },
    readVersions: async (access) => {
      if (!staffOf(access.req)) return false
      const allowed = await (own.readVersions ?? own.read ?? staffWith('content.read'))(access)
      return both(allowed, scopeWhere(scopeOfRequest(access.req), versionPlace))
    },
    unlock: own.unlock ?? nobody,
    update: async (access) => {
      const allowed = await inScope(own.update ?? staffWith('content.write'))(access)
      const staff = staffOf(access.req)
      // Who may not publish may not change what is published either; nor, without the right to
      // delete, the trash.
      const drafts = !hasDrafts(args.collection) ||
        can(staff, 'content.publish') || { _status: { equals: 'draft' } }
      const kept = !args.collection.trash ||
        can(staff, 'content.delete') || { deletedAt: { exists: false } }
      return both(allowed, both(drafts, kept))
    },
  }
}

/**
 * Whether the village of a new document is clear: it is named, picked in the admin, copied, or the
 * only one. Without this the admin would offer a form that can only fail. Membership is checked in
 * `guardPlace`.
 */
const knowsVillage = ({ data, req }: Parameters<Access>[0]): boolean => {
  const scope = scopeOfRequest(req)
  if (scope.kind === 'villages' && scope.ids.length === 1) return true
  if (req.pathname?.endsWith('/duplicate')) return true
  return (
    Boolean((data as undefined | { village?: unknown })?.village) ||
    pickedVillage(req) !== undefined
  )
}

const inScope =
  (own: Access): Access =>
  async (args) =>
    both(await own(args), scopeWhere(scopeOfRequest(args.req), ownPlace))

const publicWhere = (args: {
  collection: CollectionConfig
  publicRead: 'all' | 'none' | 'published'
  req: PayloadRequest
}): boolean | Where => {
  const site = publicSiteOf(args.req)
  if (!site || args.publicRead === 'none') return false
  const here: Where = site.village
    ? { village: { in: [site.village] } }
    : { regency: { equals: site.regency } }
  return args.publicRead === 'all' ? here : both(here, publishedIn(args.collection))
}
