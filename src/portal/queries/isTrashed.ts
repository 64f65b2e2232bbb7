import type { Payload } from 'payload'

/**
 * Whether an address once belonged to a published document that now lies in the trash, so that the
 * answer is "gone". Gives nothing of the document away but that.
 */
export const isTrashed = async (args: {
  collection: 'news' | 'pages'
  payload: Payload
  slug: string
  village: string
}): Promise<boolean> => {
  const { totalDocs } = await args.payload.count({
    collection: args.collection,
    overrideAccess: true,
    trash: true,
    where: {
      and: [
        { village: { in: [args.village] } },
        { slug: { equals: args.slug } },
        { deletedAt: { exists: true } },
        { _status: { equals: 'published' } },
      ],
    },
  })
  return totalDocs > 0
}
