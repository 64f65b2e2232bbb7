import { type CollectionBeforeValidateHook, type CollectionSlug, ValidationError } from 'payload'

import { idOf } from '../../../collections/shared/idOf'
import { isDocumentId } from '../../../collections/shared/isDocumentId'
import { idsAmong } from './idsAmong'
import { type Reference, references } from './references'

/**
 * Refuses a document that points at another village's document, by relationship, upload or rich
 * text. Asks once per target collection, whatever the number of references.
 */
export const keepReferencesInside =
  (args: {
    owned: string[]
    villageOf: (doc: Record<string, unknown>) => unknown
  }): CollectionBeforeValidateHook =>
  async ({ collection, data, originalDoc, req }) => {
    if (!data) return data
    const found = references({ data, fields: collection.fields }).filter((each) =>
      args.owned.includes(each.collection),
    )
    if (found.length === 0) return data
    const village = idOf(args.villageOf({ ...originalDoc, ...data }))
    const strangers = await outside({ found, req, village })
    if (strangers.length === 0) return data
    throw new ValidationError({
      collection: collection.slug,
      errors: strangers.map(({ path }) => ({ message: village ? otherVillages : noVillage, path })),
    })
  }

const otherVillages = 'Pilihan ini bukan milik desa Anda. Pilih yang lain.'
const noVillage =
  'Foto, berkas, dan halaman milik sebuah desa tidak dapat dipakai di sini. Hapus dari isian ini.'

const outside = async (args: {
  found: Reference[]
  req: Parameters<CollectionBeforeValidateHook>[0]['req']
  village: string | undefined
}): Promise<Reference[]> => {
  const { found, req, village } = args
  if (!village) return found
  const slugs = [...new Set(found.map((each) => each.collection))]
  const inside = await Promise.all(
    slugs.map(async (slug) => {
      const named = found.filter(
        (each) => each.collection === slug && isDocumentId(req.payload, each.id),
      )
      const ids = [...new Set(named.map((each) => each.id))]
      const docs = await idsAmong({
        ids,
        req,
        slug: slug as CollectionSlug,
        where: { village: { in: [village] } },
      })
      return docs.map((id) => `${slug}/${id}`)
    }),
  )
  const known = new Set(inside.flat())
  return found.filter((each) => !known.has(`${each.collection}/${each.id}`))
}
