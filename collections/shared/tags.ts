import { idOf } from './idOf'

/** What a purge needs to know of a document. */
export type Tagged = {
  code?: null | string
  id: number | string
  regency?: null | string
  village?: null | number | string | { id: number | string }
}

/**
 * Tags of one document: itself, its collection in its village, and its collection in its regency.
 * Pages name the same tags while they query (`src/portal/read/reader.ts`).
 */
export const tagsOf = (collection: string, doc: Tagged): string[] => {
  const village = idOf(doc.village)
  const regency = collection === 'regencies' ? doc.code : doc.regency
  return [
    documentTag(collection, doc.id),
    ...(village ? [placeTag(collection, village)] : []),
    ...(regency ? [placeTag(collection, regency)] : []),
  ]
}

export const documentTag = (collection: string, id: number | string): string =>
  `${collection}:${id}`

/** Everything of a collection in one village (by id) or one regency (by code). */
export const placeTag = (collection: string, place: number | string): string =>
  `${collection}@${place}`
