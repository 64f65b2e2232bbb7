import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'

import type { PublicSite } from './requestContext'
import type { Ability } from './roles'
import { can, type Scope, scopeOf, type Staff } from './staff'

/**
 * Name of the collection that holds staff accounts; users of any other collection have no rights.
 */
export const staffSlug = 'users'

/**
 * The site whose public pages are being read. Only code running in the server can say it (`context:
 * { publicSite }`); the REST API has no way to, so anonymous REST reads see nothing.
 */
export const publicSiteOf = (req: PayloadRequest): PublicSite | undefined => req.context.publicSite

/**
 * The signed-in member of staff, or undefined for visitors and for accounts of other collections.
 */
export const staffOf = (req: PayloadRequest): Staff | undefined => {
  const user = req.user as (Staff & { collection?: string }) | null
  return user?.collection === staffSlug ? user : undefined
}

/**
 * Access rule: members of staff with the ability. Where they may use it is the tenancy plugin's
 * part.
 */
export const staffWith =
  (ability: Ability): Access =>
  ({ req }) =>
    can(staffOf(req), ability)

/** Access rule: staff with the ability, and the public pages of a site. */
export const publicOr =
  (ability: Ability): Access =>
  ({ req }) => {
    if (req.user) return can(staffOf(req), ability)
    return publicSiteOf(req) !== undefined
  }

/**
 * Access rule for creating what a code places: the platform anywhere, a regency's office inside its
 * own code. Without data (the admin asks what to show) the office may.
 */
export const createInRegency =
  (ability: Ability): Access =>
  ({ data, req }) => {
    if (!can(staffOf(req), ability)) return false
    const scope = scopeOfRequest(req)
    if (scope.kind === 'platform') return true
    if (scope.kind !== 'regency') return false
    const code: unknown = (data as undefined | { code?: unknown })?.code
    return code === undefined || (typeof code === 'string' && code.startsWith(`${scope.code}.`))
  }

export const nobody = (): boolean => false

export const fieldFor =
  (ability: Ability): FieldAccess =>
  ({ req }) =>
    can(staffOf(req), ability)

/** Field names that a scope is matched against in one collection. */
export type PlaceFields = { district: string; regency: string; village: string }

/**
 * A scope as a query: one indexed comparison, never a list of a region's villages.
 * `false` when the scope is empty.
 */
export const scopeWhere = (scope: Scope, fields: Partial<PlaceFields>): boolean | Where => {
  switch (scope.kind) {
    case 'district':
      return fields.district ? { [fields.district]: { equals: scope.code } } : false
    case 'none':
      return false
    case 'platform':
      return true
    case 'regency':
      return fields.regency ? { [fields.regency]: { equals: scope.code } } : false
    case 'villages':
      return fields.village ? { [fields.village]: { in: scope.ids } } : false
  }
}

/** Both conditions at once; `true` adds nothing, `false` refuses. */
export const both = (first: boolean | Where, second: boolean | Where): boolean | Where => {
  if (first === false || second === false) return false
  if (first === true) return second
  if (second === true) return first
  return { and: [first, second] }
}

export const scopeOfRequest = (req: PayloadRequest): Scope => scopeOf(staffOf(req))

/** Where a village-owned document says it lies. */
export const ownPlace: PlaceFields = {
  district: 'district',
  regency: 'regency',
  village: 'village',
}

/** Access rule: staff with the ability, for what lies in their scope. */
export const staffInScope =
  (ability: Ability, fields: Partial<PlaceFields>): Access =>
  ({ req }) =>
    can(staffOf(req), ability) && scopeWhere(scopeOfRequest(req), fields)
