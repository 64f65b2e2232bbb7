import type { CollectionSlug, PayloadRequest, Where } from 'payload'

/** Which of some documents fit a condition, seen with no one's access. */
export const idsAmong = async (args: {
  ids: string[]
  req: PayloadRequest
  slug: CollectionSlug
  /** Whether those in the trash count. */
  trash?: boolean
  where?: Where
}): Promise<string[]> => {
  const { ids, req, slug, trash = false, where } = args
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: slug,
    depth: 0,
    limit: ids.length,
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    trash,
    where: where ? { and: [{ id: { in: ids } }, where] } : { id: { in: ids } },
  })
  return docs.map(({ id }) => String(id))
}
