import { scopeOf, type Staff, villageIds } from '../shared/staff'

/**
 * Whether an account also works in a village that the giver has no part in. Whoever could set its
 * password or remove it would reach into that village; the office above both manages it.
 */
export const worksBeyond = ({ account, giver }: { account: Staff; giver: Staff }): boolean => {
  const scope = scopeOf(giver)
  if (scope.kind !== 'villages' || String(account.id) === String(giver.id)) return false
  return villageIds(account).some((id) => !scope.ids.includes(id))
}
