import type { File, Payload } from 'payload'
import sharp from 'sharp'

import type { Media } from '../../src/payload-types'

type MediaData = Partial<Pick<Media, 'alt' | 'credit'>>

export const buildMedia = (overrides: MediaData = {}): MediaData => ({
  alt: 'Foto uji',
  ...overrides,
})

/** A tiny picture drawn here: eight by eight pixels of one colour. */
export const buildPhoto = async (name = 'foto-uji.png'): Promise<File> => {
  const data = await sharp({ create: { background: '#3a7', channels: 3, height: 8, width: 8 } })
    .png()
    .toBuffer()
  return { data, mimetype: 'image/png', name, size: data.length }
}

export const createMedia = async (
  payload: Payload,
  overrides: MediaData & { file?: File; village: string },
): Promise<Media> => {
  const { file, village, ...data } = overrides
  return payload.create({
    collection: 'media',
    data: { ...buildMedia(data), village },
    depth: 0,
    file: file ?? (await buildPhoto()),
    overrideAccess: true,
  })
}
