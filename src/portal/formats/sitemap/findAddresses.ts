import { nameOf } from '../../contract/nameOf'
import type { Part } from '../../contract/part'
import type { Reader } from '../../read/reader'

/** A public page made of a document. */
export type PageAddress = { changedAt: string; path: string }

/** Six lists of this length and the fixed parts stay below what one sitemap may hold. */
const most = 8000

/** Every page of a village that is made of one published document, newest of each part first. */
export const findAddresses = async (
  reader: Reader,
  parts: readonly Part[],
): Promise<PageAddress[]> => {
  const found = await Promise.all(
    parts.map(async ({ documents, name }) => {
      if (!documents) return []
      const { collection, named, sort } = documents
      const { docs } = await reader.find({
        collection,
        limit: most,
        only: [named, 'updatedAt'] as never[],
        sort,
      })
      return (docs as unknown as { updatedAt: string }[]).map((doc) => ({
        changedAt: doc.updatedAt,
        path: `/${name}/${nameOf(doc, named)}`,
      }))
    }),
  )
  return found.flat().filter(({ path }) => !path.endsWith('/'))
}

/** The regency's own announcements. */
export const findBroadcastAddresses = async (reader: Reader): Promise<PageAddress[]> => {
  const { docs } = await reader.find({
    collection: 'broadcasts',
    limit: most,
    only: ['slug', 'updatedAt'],
    sort: '-start',
  })
  return docs.flatMap(({ slug, updatedAt }) =>
    slug ? [{ changedAt: updatedAt, path: `/pengumuman/${slug}` }] : [],
  )
}
