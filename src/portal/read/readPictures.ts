import { idOf } from '../../../collections/shared/idOf'
import type { Media } from '../../payload-types'
import type { Reader } from './reader'

/**
 * The photos of a picture to draw, read in one query: the smallest stored size that is wide enough.
 */
export const readPictures = async (
  {
    reader,
    readUpload,
  }: { reader: Reader; readUpload: (name: string) => Promise<Buffer | undefined> },
  wanted: { pointer: Media | null | string | undefined; width: number }[],
): Promise<(Buffer | undefined)[]> => {
  const ids = [
    ...new Set(wanted.map(({ pointer }) => idOf(pointer)).filter((id) => id !== undefined)),
  ]
  const { docs } =
    ids.length > 0
      ? await reader.find({ collection: 'media', limit: ids.length, where: { id: { in: ids } } })
      : { docs: [] }
  return Promise.all(
    wanted.map(async ({ pointer, width }) => {
      const name = fileOf(
        docs.find(({ id }) => id === idOf(pointer)),
        width,
      )
      return name ? readUpload(name) : undefined
    }),
  )
}

const fileOf = (media: Media | undefined, width: number): string | undefined => {
  if (!media) return undefined
  const sizes = [media.sizes?.kecil, media.sizes?.sedang, media.sizes?.lebar]
  const size = sizes.find((each) => each?.filename && (each.width ?? 0) >= width)
  return size?.filename ?? media.filename ?? undefined
}
