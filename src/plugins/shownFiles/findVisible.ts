import type { CollectionSlug, PayloadRequest, Where } from 'payload'

/** Ids of what a bulk operation would reach, as far as the caller may see it at all. */
export const findVisible = async (args: {
  req: PayloadRequest
  slug: CollectionSlug
  where: Where
}): Promise<string[]> => {
  const { req, slug, where } = args
  const { docs } = await req.payload.find({
    collection: slug,
    depth: 0,
    limit: 0,
    overrideAccess: false,
    pagination: false,
    req,
    select: {},
    user: req.user,
    where,
  })
  return docs.map(({ id }) => String(id))
}
