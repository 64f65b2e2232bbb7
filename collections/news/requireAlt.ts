import type { CollectionBeforeChangeHook } from 'payload'

import { fieldError } from '../shared/fieldError'
import { idOf } from '../shared/idOf'

/** A photo without words is no news for those who cannot see it: publishing needs its description. */
export const requireAlt: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (data._status !== 'published') return data
  const id = idOf(data.photo ?? originalDoc?.photo)
  if (!id) return data
  const media = await req.payload.findByID({
    id,
    collection: 'media',
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (media?.alt?.trim()) return data
  throw fieldError({
    collection: collection.slug,
    message: 'Tulis apa yang terlihat di foto ini, lalu terbitkan.',
    path: 'photoAlt',
  })
}
