import { type CollectionBeforeValidateHook, ValidationError } from 'payload'

/** A code is a village's identity: what hangs on it would otherwise lie in two regions. */
export const villageRegion: CollectionBeforeValidateHook = ({ data, operation, originalDoc }) => {
  if (operation === 'update' && data?.code && originalDoc?.code && data.code !== originalDoc.code) {
    throw new ValidationError({
      collection: 'villages',
      errors: [{ message: 'Kode desa tidak dapat diganti.', path: 'code' }],
    })
  }
  return data
}
