import type { CollectionBeforeValidateHook } from 'payload'

import { fieldError } from '../shared/fieldError'
import { idOf } from '../shared/idOf'
import { pathOf } from './redirectPaths'

/**
 * Nobody is sent in a circle: an address does not lead to itself, nor to one that leads on. Links
 * to other hosts may repeat the path.
 */
export const refuseRedirectLoop: CollectionBeforeValidateHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const doc = { ...originalDoc, ...data } as {
    from?: unknown
    id?: string
    to?: unknown
    village?: unknown
  }
  if (typeof doc.from !== 'string' || typeof doc.to !== 'string' || !doc.to.startsWith('/'))
    return data
  const target = pathOf(doc.to)
  const refuse = (message: string) =>
    fieldError({ collection: collection.slug, message, path: 'to' })
  if (target === pathOf(doc.from))
    throw refuse('Alamat baru sama dengan alamat lama. Tulis alamat yang lain.')
  const village = idOf(doc.village)
  if (!village) return data
  const { totalDocs } = await req.payload.count({
    collection: 'redirects',
    overrideAccess: true,
    req,
    where: {
      and: [
        { village: { in: [village] } },
        { from: { equals: target } },
        ...(doc.id ? [{ id: { not_in: [doc.id] } }] : []),
      ],
    },
  })
  if (totalDocs > 0)
    throw refuse('Alamat baru ini sendiri dialihkan. Tulis alamat tujuan akhirnya.')
  return data
}
