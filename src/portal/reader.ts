import type { CollectionSlug, DataFromCollectionSlug, PaginatedDocs, Payload, Where } from 'payload'

import type { PublicSite } from '../../collections/shared/access'
import { placeTag } from '../plugins/publishing/tagsOf'

type Doc<Slug extends CollectionSlug> = DataFromCollectionSlug<Slug>

type FindArgs<Slug extends CollectionSlug, Only extends keyof Doc<Slug>> = {
  collection: Slug
  /** @default 0 */
  depth?: 0 | 1
  limit: number
  /** Fields to read, `id` always; a list needs no text of what it lists. @default all */
  only?: readonly (Only & string)[]
  /** With a page number the answer also counts. */
  page?: number
  sort?: string | string[]
  where?: Where
}

/** Reads for the public pages of one site, as a visitor may, and notes what the page depends on. */
export type Reader = {
  find: <Slug extends CollectionSlug, Only extends keyof Doc<Slug> = keyof Doc<Slug>>(
    args: FindArgs<Slug, Only>,
  ) => Promise<PaginatedDocs<Pick<Doc<Slug>, ('id' & keyof Doc<Slug>) | Only>>>
  /** Says that the page is wrong from then on (a notice ends, an event begins); the earliest moment counts. */
  expireAt: (moment: Date) => void
  /** When the page stops being right; undefined when only a change makes it wrong. */
  expiresAt: () => Date | undefined
  /** Purge tags of everything read so far; see `src/plugins/publishing/tagsOf.ts`. */
  tags: Set<string>
}

/** Collections that belong to a region, not to a village. */
const regional: CollectionSlug[] = ['broadcasts', 'districts', 'regencies', 'villages']

/**
 * The only way public pages read Payload: never with a user, always under the access rules, always
 * inside one village or one regency (`context.publicSite`, see `collections/shared/access.ts`).
 */
export const createReader = (args: {
  payload: Payload
  site: PublicSite
  tags?: string[]
}): Reader => {
  const { payload, site } = args
  const tags = new Set(args.tags)
  const placeOf = (collection: CollectionSlug): string =>
    site.village && !regional.includes(collection) ? site.village : site.regency
  let expiry: Date | undefined
  return {
    expireAt: (moment) => {
      if (!expiry || moment < expiry) expiry = moment
    },
    expiresAt: () => expiry,
    find: async ({ collection, depth = 0, limit, only, page, sort, where }) => {
      tags.add(placeTag(collection, placeOf(collection)))
      if (depth > 0) tags.add(placeTag('media', placeOf('media')))
      const found: unknown = await payload.find<typeof collection, never>({
        collection,
        context: { publicSite: site },
        depth,
        limit,
        overrideAccess: false,
        page,
        pagination: page !== undefined,
        select: only && (Object.fromEntries(only.map((name) => [name, true])) as never),
        sort,
        where,
      })
      // Which fields a list of names leaves is beyond Payload's types; `Only` says it.
      return found as PaginatedDocs<never>
    },
    tags,
  }
}
