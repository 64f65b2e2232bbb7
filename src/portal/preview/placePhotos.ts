import type { FlattenedField } from 'payload'

import { findPhotos } from '../read/findPhotos'
import type { Reader } from '../read/reader'
import { photosOf, withPhotos } from '../rich-text/photos'
import { draftText } from './draftText'

/**
 * Puts photos into the rich texts of a document, in one query; none of another village is ever
 * found.
 */
export const placePhotos = async <Doc extends object>(args: {
  doc: Doc
  fields: FlattenedField[]
  reader: Reader
}): Promise<Doc> => {
  const { doc, fields, reader } = args
  const texts = fields.flatMap(({ name, type }) => {
    const text = type === 'richText' ? draftText((doc as Record<string, unknown>)[name]) : undefined
    return text ? [{ name, text }] : []
  })
  const found = await findPhotos(
    reader,
    texts.flatMap(({ text }) => photosOf(text.root)),
  )
  const photos = new Map(found.map((photo) => [photo.id, photo]))
  return {
    ...doc,
    ...Object.fromEntries(
      texts.map(({ name, text }) => [name, { root: withPhotos(text.root, photos) }]),
    ),
  }
}
