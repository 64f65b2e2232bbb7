import { idOf } from '../../../collections/shared/idOf'
import type { Media } from '../../payload-types'
import type { Reader } from './reader'

/** The photos of an album that exist, in its order, in one query. */
export const findPhotos = async (reader: Reader, pointers: unknown[]): Promise<Media[]> => {
  const ids = [...new Set(pointers.map(idOf).filter((id) => id !== undefined))]
  if (ids.length === 0) return []
  const { docs } = await reader.find({
    collection: 'media',
    limit: ids.length,
    where: { id: { in: ids } },
  })
  const photos = new Map(docs.map((doc) => [doc.id, doc]))
  return ids.flatMap((id) => photos.get(id) ?? [])
}
