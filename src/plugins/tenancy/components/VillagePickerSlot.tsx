import type { ServerProps } from 'payload'

import { scopeOf, type Staff } from '../../../../collections/shared/staff'
import { VillagePicker } from './VillagePicker'

/** Shows the picker to those who reach more than one village; an editor of one never sees it. */
export const VillagePickerSlot = ({ user }: ServerProps) => {
  const scope = scopeOf(user as null | Staff)
  if (scope.kind === 'none' || (scope.kind === 'villages' && scope.ids.length < 2)) return null
  return <VillagePicker />
}
