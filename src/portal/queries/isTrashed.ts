import type { Payload, Where } from 'payload'

/** Collections whose documents have an address of their own and a trash. */
export type TrashedCollection = 'albums' | 'documents' | 'events' | 'news' | 'notices' | 'pages'

/**
 * Whether an address once belonged to a published document that now lies in the trash, so that the
 * answer is "gone". Gives nothing of the document away but that.
 */
export const isTrashed = async (args: {
  collection: TrashedCollection
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
        ...(args.collection === 'documents' ? [neverExcluded] : []),
      ],
    },
  })
  return totalDocs > 0
}

/** That there is excluded information at an address must not show either. */
const neverExcluded: Where = { class: { not_equals: 'dikecualikan' } }
