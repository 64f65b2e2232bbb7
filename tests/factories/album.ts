import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

import type { Album } from '../../src/payload-types'
import { createMedia } from './media'

type AlbumData = Pick<Album, 'date' | 'title'> &
  Partial<Pick<Album, '_status' | 'deletedAt' | 'description' | 'slug'>> & { photos: string[] }

export const buildAlbum = (
  overrides: Partial<AlbumData> & Pick<AlbumData, 'photos'>,
): AlbumData => ({
  _status: 'published',
  date: '2026-08-17T00:00:00.000Z',
  title: `Hari jadi uji ${randomBytes(5).toString('hex')}`,
  ...overrides,
})

/** An album with one photo of the village, or with those given. */
export const createAlbum = async (
  payload: Payload,
  overrides: Partial<AlbumData> & { village: string },
): Promise<Album> => {
  const { village } = overrides
  const photos = overrides.photos ?? [(await createMedia(payload, { village })).id]
  return payload.create({
    collection: 'albums',
    data: { ...buildAlbum({ ...overrides, photos }), village },
    depth: 0,
    overrideAccess: true,
  })
}
