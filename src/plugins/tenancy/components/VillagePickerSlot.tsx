import { headers } from 'next/headers'
import type { ServerProps } from 'payload'
import { parseCookies } from 'payload'

import { scopeOf } from '../../../../collections/shared/staff'
import { pickedVillageCookie } from '../pickedVillage'
import { VillagePicker } from './VillagePicker'

/** Shows the picker to those who reach more than one village; an editor of one never sees it. */
export const VillagePickerSlot = async ({ payload, user }: ServerProps) => {
  const scope = scopeOf(user)
  if (scope.kind === 'none' || (scope.kind === 'villages' && scope.ids.length < 2)) return null
  const id = parseCookies(await headers()).get(pickedVillageCookie)
  const village =
    id && user
      ? await payload.findByID({
          id,
          collection: 'villages',
          depth: 0,
          disableErrors: true,
          overrideAccess: false,
          select: { code: true, name: true },
          user,
        })
      : undefined
  const picked = village
    ? { id: village.id, label: `${village.name} (${village.code})` }
    : undefined
  return <VillagePicker cookie={pickedVillageCookie} picked={picked} />
}
