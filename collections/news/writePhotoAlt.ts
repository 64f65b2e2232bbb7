import type { CollectionBeforeChangeHook } from 'payload'

import { fieldError } from '../shared/fieldError'
import { idOf } from '../shared/idOf'

/** Writes the description typed in the news form to the photo, under the writer's own rights. */
export const writePhotoAlt: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { photoAlt, ...kept } = data as { photoAlt?: unknown; photo?: unknown }
  const alt = typeof photoAlt === 'string' ? photoAlt.trim() : ''
  const id = idOf('photo' in kept ? kept.photo : originalDoc?.photo)
  if (!alt || !id) return kept
  const media = await req.payload.findByID({ id, collection: 'media', depth: 0, disableErrors: true, overrideAccess: true, req, select: { alt: true } })
  // A form saves itself every few seconds: only what changed is written.
  if (media && media.alt !== alt) {
    await req.payload.update({ id, collection: 'media', data: { alt }, depth: 0, overrideAccess: !req.user, req }).catch((error: unknown) => {
      const { message, status } = error as { message?: string; status?: number }
      throw status === 403 && message ? fieldError({ collection: 'news', message, path: 'photoAlt' }) : error
    })
  }
  return kept
}
