import { idOf } from '../../../../collections/shared/idOf'
import type { Album } from '../../../payload-types'
import type { Reader } from '../../read/reader'

/** An album as lists need it, with the ids of those of its photos that exist. */
export type AlbumRow = Pick<Album, 'date' | 'id' | 'slug' | 'title'> & { photos: string[] }

/** Published albums, newest first, in two queries whatever the number of photos. */
export const findAlbums = async (args: {
  limit: number
  page?: number
  reader: Reader
}): Promise<{ docs: AlbumRow[]; pages: number }> => {
  const { limit, page, reader } = args
  const { docs, totalPages } = await reader.find({
    collection: 'albums',
    limit,
    only: ['date', 'photos', 'slug', 'title'],
    page,
    sort: ['-date', '-id'],
  })
  const albums = docs.map((doc) => ({
    ...doc,
    photos: (doc.photos ?? []).map(idOf).filter((id) => id !== undefined),
  }))
  const existing = await findExisting(
    reader,
    albums.flatMap(({ photos }) => photos),
  )
  return {
    docs: albums.map((album) => ({
      ...album,
      photos: album.photos.filter((id) => existing.has(id)),
    })),
    pages: totalPages ?? 1,
  }
}

const findExisting = async (reader: Reader, ids: string[]): Promise<Set<string>> => {
  if (ids.length === 0) return new Set()
  const { docs } = await reader.find({
    collection: 'media',
    limit: ids.length,
    only: ['filename'],
    where: { id: { in: [...new Set(ids)] } },
  })
  return new Set(docs.map(({ id }) => id))
}
