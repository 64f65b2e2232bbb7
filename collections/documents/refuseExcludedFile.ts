import type { CollectionBeforeValidateHook } from 'payload'

import { fieldError } from '../shared/fieldError'
import { excludedClass } from '../shared/publicState'

/**
 * A file is served to whoever knows its address, so excluded information is listed here without
 * one. See docs/decisions/013-excluded-information.md.
 */
export const refuseExcludedFile: CollectionBeforeValidateHook = ({
  collection,
  data,
  originalDoc,
}) => {
  const doc = { ...originalDoc, ...data } as { class?: unknown; file?: unknown }
  if (doc.class === excludedClass && doc.file) {
    throw fieldError({
      collection: collection.slug,
      message:
        'Informasi yang dikecualikan tidak boleh punya berkas di sini. Lepaskan berkasnya dari dokumen ini, hapus dari daftar Berkas, lalu simpan di tempat lain.',
      path: 'file',
    })
  }
  return data
}
