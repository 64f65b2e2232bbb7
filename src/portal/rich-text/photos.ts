import { idOf } from '../../../collections/shared/idOf'
import type { Media } from '../../payload-types'

/** A part of a rich text, as far as photos go. */
type Part = { children?: Part[]; type?: unknown; value?: unknown }

/** Ids of the photos in a text. */
export const photosOf = ({ children = [], type, value }: Part): string[] => {
  const id = type === 'upload' ? idOf(value) : undefined
  return [...(id ? [id] : []), ...children.flatMap(photosOf)]
}

/**
 * The same text with its photos in it; one that was not found stays an id, which prints nothing.
 */
export const withPhotos = <Text extends Part>(
  text: Text,
  photos: ReadonlyMap<string, Media>,
): Text => ({
  ...text,
  ...(text.children ? { children: text.children.map((child) => withPhotos(child, photos)) } : {}),
  ...(text.type === 'upload'
    ? { value: photos.get(idOf(text.value) ?? '') ?? idOf(text.value) }
    : {}),
})
