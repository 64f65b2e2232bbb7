import type { CollectionBeforeChangeHook } from 'payload'

import { fieldError } from '../shared/fieldError'
import { idOf } from '../shared/idOf'
import { isPublished } from '../shared/publicState'

type Fields = { _status?: null | string; photo?: unknown; photoAlt?: unknown }

/**
 * Writes the description typed beside the photo to the photo itself, under the writer's own rights.
 * A photo without words is no news for those who cannot see it: publishing needs its description.
 */
export const describePhoto: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { photoAlt, ...kept } = data as Fields
  const typed = typeof photoAlt === 'string' ? photoAlt.trim() : ''
  const id = idOf('photo' in kept ? kept.photo : (originalDoc as Fields | undefined)?.photo)
  if (!id || (!typed && !isPublished(kept))) return kept
  const media = await req.payload.findByID({
    id,
    collection: 'media',
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
    select: { alt: true },
  })
  const alt = media?.alt?.trim() ?? ''
  // A form saves itself every few seconds: only what changed is written.
  if (media && typed && typed !== media.alt) {
    await req.payload
      .update({
        id,
        collection: 'media',
        data: { alt: typed },
        depth: 0,
        overrideAccess: !req.user,
        req,
      })
      .catch((error: unknown) => {
        const { message, status } = error as { message?: string; status?: number }
        throw status === 403 && message
          ? fieldError({ collection: 'news', message, path: 'photoAlt' })
          : error
      })
  } else if (!alt && isPublished(kept)) {
    throw fieldError({
      collection: 'news',
      message: 'Tulis apa yang terlihat di foto ini, lalu terbitkan.',
      path: 'photoAlt',
    })
  }
  return kept
}
