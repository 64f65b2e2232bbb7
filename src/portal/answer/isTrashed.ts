import { published } from '../../../collections/shared/publicState'
import type { Documents } from '../contract/part'
import type { ReaderSource } from '../read/reader'

/**
 * Whether an address once belonged to a published document that now lies in the trash, so that the
 * answer is "gone". Gives nothing of the document away but that.
 */
export const isTrashed = async (args: {
  documents: Documents<unknown>
  slug: string
  source: ReaderSource
  village: string
}): Promise<boolean> => {
  const { documents, slug, source, village } = args
  const { collection, named, never } = documents as Documents<Record<string, string>>
  const { database, payload } = source
  const { flattenedFields } = payload.collections[collection].config
  // A word where a number stands is nobody's address, and no question for MongoDB.
  if (
    flattenedFields.some(({ name, type }) => name === named && type === 'number') &&
    !/^\d{1,9}$/.test(slug)
  )
    return false
  const count = () =>
    payload.count({
      collection,
      overrideAccess: true,
      trash: true,
      where: {
        and: [
          { village: { in: [village] } },
          { [named]: { equals: slug } },
          { deletedAt: { exists: true } },
          published,
          ...Object.entries(never ?? {}).map(([name, value]) => ({
            [name]: { not_equals: value },
          })),
        ],
      },
    })
  const { totalDocs } = await (database ? database.ask(count) : count())
  return totalDocs > 0
}
