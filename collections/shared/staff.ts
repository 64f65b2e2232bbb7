import { idOf } from './idOf'
import { type Ability, isRole, type Role, roles } from './roles'

/** What the rules need to know of a signed-in member of staff; the shape of a stored user. */
export type Staff = {
  collection?: string
  district?: null | string
  id: number | string
  regency?: null | string
  role?: null | string
  villages?: ({ id: number | string } | number | string)[] | null
}

/**
 * Where a member of staff may act. `none` reaches nothing, so a broken account is a harmless one.
 */
export type Scope =
  | { code: string; kind: 'district' }
  | { code: string; kind: 'regency' }
  | { kind: 'none' }
  | { kind: 'platform' }
  | { ids: string[]; kind: 'villages' }

export const roleOf = (user: null | Staff | undefined): Role | undefined =>
  user && isRole(user.role) ? user.role : undefined

export const can = (user: null | Staff | undefined, ability: Ability): boolean => {
  const role = roleOf(user)
  return role !== undefined && (roles[role].abilities as readonly Ability[]).includes(ability)
}

export const villageIds = (user: Pick<Staff, 'villages'>): string[] =>
  (user.villages ?? []).map(idOf).filter((id) => id !== undefined)

export const scopeOf = (user: null | Staff | undefined): Scope => {
  const role = roleOf(user)
  if (!user || !role) return { kind: 'none' }
  switch (roles[role].level) {
    case 'district':
      return user.district ? { code: user.district, kind: 'district' } : { kind: 'none' }
    case 'platform':
      return { kind: 'platform' }
    case 'regency':
      return user.regency ? { code: user.regency, kind: 'regency' } : { kind: 'none' }
    case 'village': {
      const ids = villageIds(user)
      return ids.length > 0 ? { ids, kind: 'villages' } : { kind: 'none' }
    }
  }
}

/** Where a village-owned document (or a village itself) lies. */
export type Place = { district: string; regency: string; village: string }

export const isWithin = (scope: Scope, place: Place): boolean => {
  switch (scope.kind) {
    case 'district':
      return scope.code === place.district
    case 'none':
      return false
    case 'platform':
      return true
    case 'regency':
      return scope.code === place.regency
    case 'villages':
      return scope.ids.includes(place.village)
  }
}
