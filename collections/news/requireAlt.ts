import { type CollectionBeforeChangeHook, ValidationError } from 'payload'

/** A photo without words is no news for those who cannot see it: publishing needs its description. */
export const requireAlt: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (data._status !== 'published') return data
  const photo: unknown = data.photo ?? originalDoc?.photo
  const id = typeof photo === 'object' && photo !== null ? (photo as { id?: string }).id : photo
  if (!id) return data
  const media = await req.payload.findByID({
    id: String(id),
    collection: 'media',
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (media?.alt?.trim()) return data
  throw new ValidationError({
    collection: collection.slug,
    errors: [{ message: 'Isi keterangan gambar (alt) pada foto ini sebelum menerbitkan.', path: 'photo' }],
  })
}
