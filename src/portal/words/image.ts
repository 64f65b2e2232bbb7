import type { Figure, Image } from '../../../themes/contract'
import type { Media } from '../../payload-types'

/** Where photos are served from, on every host alike. */
export const mediaPath = '/media'

/** What is shown of a stored photo. */
export const photoFields = [
  'alt',
  'credit',
  'filename',
  'height',
  'sizes',
  'width',
] as const satisfies (keyof Media)[]

type Photo = Pick<Media, (typeof photoFields)[number]>

/** A stored photo with its sizes; undefined for a missing one. */
export const imageOf = (media: Photo | null | string | undefined): Image | undefined => {
  if (!media || typeof media !== 'object' || !media.filename || !media.width || !media.height)
    return undefined
  const sizes = [media.sizes?.kecil, media.sizes?.sedang, media.sizes?.lebar].flatMap((size) =>
    size?.filename && size.width && size.height
      ? [{ file: size.filename, height: size.height, width: size.width }]
      : [],
  )
  const all =
    sizes.length > 0 ? sizes : [{ file: media.filename, height: media.height, width: media.width }]
  const shown = all.at(-1) ?? { file: media.filename, height: media.height, width: media.width }
  return {
    alt: media.alt ?? '',
    height: shown.height,
    sizes: undefined,
    src: fileHref(shown.file),
    srcset:
      all.length > 1
        ? all.map(({ file, width }) => `${fileHref(file)} ${width}w`).join(', ')
        : undefined,
    width: shown.width,
  }
}

/** Address of an uploaded file, on every host alike. */
export const fileHref = (file: string): string => `${mediaPath}/${encodeURIComponent(file)}`

/** A stored photo with the line below it; undefined for a missing one. */
export const figureOf = (media: Photo | null | string | undefined): Figure | undefined => {
  const image = imageOf(media)
  const credit = typeof media === 'object' ? media?.credit?.trim() : undefined
  return image && { caption: credit ? `Foto: ${credit}` : undefined, image }
}
