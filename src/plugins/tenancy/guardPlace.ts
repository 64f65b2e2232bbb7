import { type CollectionBeforeValidateHook, Forbidden } from 'payload'

import { staffOf } from '../../../collections/shared/access'
import { fieldError } from '../../../collections/shared/fieldError'
import { idOf } from '../../../collections/shared/idOf'
import { hasDrafts, isPublished, stateBefore } from '../../../collections/shared/publicState'
import { can, isWithin, scopeOf } from '../../../collections/shared/staff'
import { findVillage } from './findVillage'

/**
 * Every write, drafts and restores too: the village is set once, lies in the writer's scope, and
 * gives the document its region codes. Publishing needs its ability.
 */
export const guardPlace: CollectionBeforeValidateHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data) return data
  const staff = staffOf(req)
  if (req.user && !staff) throw new Forbidden(req.t)
  if (!['draft', 'published', null, undefined].includes(data._status)) {
    throw fieldError({
      collection: collection.slug,
      message: 'Status hanya draf atau terbit.',
      path: '_status',
    })
  }
  if (staff && !can(staff, 'content.publish')) {
    if (data._status === 'published') {
      throw fieldError({
        collection: collection.slug,
        message: 'Anda dapat menyimpan draf; minta editor desa menerbitkannya.',
        path: '_status',
      })
    }
    // A later draft hides from the access rule that the document is published; saving would
    // withdraw it.
    if (
      operation === 'update' &&
      hasDrafts(collection) &&
      isPublished(await stateBefore({ collection, doc: originalDoc as { id: string }, req }))
    ) {
      throw new Forbidden(req.t)
    }
  }
  const before = idOf(originalDoc?.village)
  const given = idOf(data.village) ?? before ?? onlyVillage(staff)
  if (!given)
    throw fieldError({ collection: collection.slug, message: 'Pilih desa.', path: 'village' })
  if (operation === 'update' && before && given !== before) {
    throw fieldError({
      collection: collection.slug,
      message: 'Desa tidak dapat diganti setelah disimpan.',
      path: 'village',
    })
  }
  const village = await findVillage({ id: given, req })
  if (!village)
    throw fieldError({
      collection: collection.slug,
      message: 'Desa ini tidak ditemukan.',
      path: 'village',
    })
  const place = { district: village.district, regency: village.regency, village: given }
  if (staff && !isWithin(scopeOf(staff), place)) {
    throw fieldError({
      collection: collection.slug,
      message: 'Desa ini di luar wilayah Anda.',
      path: 'village',
    })
  }
  return { ...data, ...place }
}

const onlyVillage = (staff: ReturnType<typeof staffOf>): string | undefined => {
  const scope = scopeOf(staff)
  return scope.kind === 'villages' && scope.ids.length === 1 ? scope.ids[0] : undefined
}
