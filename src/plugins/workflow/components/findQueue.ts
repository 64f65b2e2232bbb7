import type { CollectionSlug, Payload, TypedUser, Where } from 'payload'

export type QueueRow = { id: number | string; slug: string; title: string }

/** Drafts of one collection in one state that the signed-in person may read, the latest first. */
export const findQueue = async (args: {
  /** Name of the field that holds the state. */
  field: string
  limit: number
  payload: Payload
  slug: string
  state: string
  user: TypedUser
  /** The village picked in the admin; without it, all that the person reaches. */
  village: string | undefined
}): Promise<{ rows: QueueRow[]; total: number }> => {
  const { field, limit, payload, slug, state, user, village } = args
  const where: Where[] = [
    { [field]: { equals: state } },
    ...(village ? [{ village: { in: [village] } }] : []),
  ]
  const { docs, totalDocs } = await payload.find({
    collection: slug as CollectionSlug,
    depth: 0,
    draft: true,
    limit,
    overrideAccess: false,
    select: { title: true },
    sort: '-updatedAt',
    user,
    where: { and: where },
  })
  return { rows: docs.map((doc) => ({ id: doc.id, slug, title: titleOf(doc) })), total: totalDocs }
}

const titleOf = (doc: object): string => {
  const { title } = doc as { title?: null | string }
  return title?.trim() || 'Tanpa judul'
}
