import type { Where } from 'payload'

import type { ReaderSource } from '../reader'

/** Collections whose documents have an address of their own and a trash. */
export type TrashedCollection = 'albums' | 'documents' | 'events' | 'news' | 'notices' | 'pages'

/**
 * Whether an address once belonged to a published document that now lies in the trash, so that the
 * answer is "gone". Gives nothing of the document away but that.
 */
export const isTrashed = async (args: {
  collection: TrashedCollection
  slug: string
  source: ReaderSource
  village: string
}): Promise<boolean> => {
  const { collection, slug, source, village } = args
  const { database, payload } = source
  const count = () =>
    payload.count({
      collection,
      overrideAccess: true,
      trash: true,
      where: {
        and: [
          { village: { in: [village] } },
          { slug: { equals: slug } },
          { deletedAt: { exists: true } },
          { _status: { equals: 'published' } },
          ...(collection === 'documents' ? [neverExcluded] : []),
        ],
      },
    })
  const { totalDocs } = await (database ? database.ask(count) : count())
  return totalDocs > 0
}

/** That there is excluded information at an address must not show either. */
const neverExcluded: Where = { class: { not_equals: 'dikecualikan' } }
