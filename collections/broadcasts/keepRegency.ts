import type { CollectionBeforeValidateHook } from 'payload'

import { scopeOfRequest } from '../shared/access'
import { regencyCodePattern } from '../shared/codes'
import { fieldError } from '../shared/fieldError'

/**
 * A broadcast stays in the regency it was made in: the office's own, or the one the platform names,
 * at the latest when it publishes.
 */
export const keepRegency: CollectionBeforeValidateHook = ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const refuse = (message: string) =>
    fieldError({ collection: collection.slug, message, path: 'regency' })
  const given = (data as undefined | { regency?: unknown })?.regency
  const kept = (originalDoc as undefined | { regency?: null | string })?.regency
  const scope = scopeOfRequest(req)
  const own = kept ?? (scope.kind === 'regency' ? scope.code : undefined)
  if (own) {
    if (given && given !== own)
      throw refuse(`Pengumuman ini milik kabupaten ${own}. Kosongkan kode kabupaten.`)
    return { ...data, regency: own }
  }
  if (!given && data?._status !== 'published') return data
  if (typeof given !== 'string' || !regencyCodePattern.test(given))
    throw refuse('Isi kode kabupaten, misalnya 36.04.')
  return data
}
