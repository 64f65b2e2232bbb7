import type { CollectionSlug, DataFromCollectionSlug, PaginatedDocs, Payload, Where } from 'payload'

import type { PublicSite } from '../../collections/shared/access'
import { placeTag } from '../plugins/publishing/tagsOf'

type FindArgs<Slug extends CollectionSlug> = {
  collection: Slug
  /** @default 0 */
  depth?: 0 | 1
  limit: number
  /** With a page number the answer also counts. */
  page?: number
  sort?: string | string[]
  where?: Where
}

/** Reads for the public pages of one site, as a visitor may, and notes what the page depends on. */
export type Reader = {
  find: <Slug extends CollectionSlug>(args: FindArgs<Slug>) => Promise<PaginatedDocs<DataFromCollectionSlug<Slug>>>
  /** Purge tags of everything read so far; see `src/plugins/publishing/tagsOf.ts`. */
  tags: Set<string>
}

/** Collections that belong to a region, not to a village. */
const regional: CollectionSlug[] = ['districts', 'regencies', 'villages']

/**
 * The only way public pages read Payload: never with a user, always under the access rules, always
 * inside one village or one regency (`context.publicSite`, see `collections/shared/access.ts`).
 */
export const createReader = (args: {
  payload: Payload
  /** Code of the regency the site lies in; names the tags of what belongs to the whole regency. */
  regency: string
  site: PublicSite
  tags?: string[]
}): Reader => {
  const { payload, site } = args
  const tags = new Set(args.tags)
  const placeOf = (collection: CollectionSlug): string =>
    site.village && !regional.includes(collection) ? site.village : args.regency
  return {
    find: async ({ collection, depth = 0, limit, page, sort, where }) => {
      tags.add(placeTag(collection, placeOf(collection)))
      if (depth > 0) tags.add(placeTag('media', placeOf('media')))
      return payload.find({
        collection,
        context: { publicSite: site },
        depth,
        limit,
        overrideAccess: false,
        page,
        pagination: page !== undefined,
        sort,
        where,
      })
    },
    tags,
  }
}
