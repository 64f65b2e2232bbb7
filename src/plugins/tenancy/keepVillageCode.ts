import type { CollectionBeforeValidateHook } from 'payload'

import { fieldError } from '../../../collections/shared/fieldError'

/** A code is a village's identity: what hangs on it would otherwise lie in two regions. */
export const keepVillageCode: CollectionBeforeValidateHook = ({ data, operation, originalDoc }) => {
  if (operation === 'update' && data?.code && originalDoc?.code && data.code !== originalDoc.code) {
    throw fieldError({
      collection: 'villages',
      message: 'Kode desa tidak dapat diganti.',
      path: 'code',
    })
  }
  return data
}
