import type { CollectionSlug, DataFromCollectionSlug, PaginatedDocs, Payload, Where } from 'payload'

import type { PublicSite } from '../../../collections/shared/requestContext'
import { placeTag } from '../../../collections/shared/tags'
import type { DatabaseWatch } from './createDatabaseWatch'
import type { Results } from './createResults'

type Doc<Slug extends CollectionSlug> = DataFromCollectionSlug<Slug>
type Shown<Slug extends CollectionSlug, Only extends keyof Doc<Slug>> = Pick<
  Doc<Slug>,
  ('id' & keyof Doc<Slug>) | Only
>

type FindArgs<Slug extends CollectionSlug, Only extends keyof Doc<Slug>> = {
  collection: Slug
  /**
   * False for a question that holds what a visitor typed, or a moment that never comes again.
   * @default true
   */
  keep?: boolean
  limit: number
  /** Fields to read, `id` always; a list needs no text of what it lists. @default all */
  only?: readonly (Only & string)[]
  /** With a page number the answer also counts. */
  page?: number
  /**
   * For a question about the present: `now` as it stands in `where`, and the moments at which the
   * answer changes by itself. Without it every millisecond would ask a new question.
   */
  present?: { changes: (docs: Shown<Slug, Only>[]) => Date[]; now: Date }
  sort?: string | string[]
  where?: Where
}

/** Reads for the public pages of one site, as a visitor may, and notes what the page depends on.
 * See docs/decisions/006-public-reads.md.
 */
export type Reader = {
  /**
   * Documents with their references as ids. @throws DatabaseDownError when the database does not
   * answer
   */
  find: <Slug extends CollectionSlug, Only extends keyof Doc<Slug> = keyof Doc<Slug>>(
    args: FindArgs<Slug, Only>,
  ) => Promise<PaginatedDocs<Shown<Slug, Only>>>
  /**
   * Says that the page is wrong from then on (a notice ends, an event begins); the earliest moment
   * counts.
   */
  expireAt: (moment: Date) => void
  /** When the page stops being right; undefined when only a change makes it wrong. */
  expiresAt: () => Date | undefined
  /** Purge tags of everything read so far; see `src/plugins/publishing/tagsOf.ts`. */
  tags: Set<string>
}

/** What public pages are read from. */
export type ReaderSource = {
  /** Lets no one wait for a database that is away. */
  database?: DatabaseWatch
  payload: Payload
  /** Keeps answers between pages; undefined asks the database each time. */
  results?: Results | undefined
}

/** Collections that belong to a region, not to a village. */
const regional: CollectionSlug[] = ['broadcasts', 'districts', 'regencies', 'villages']

/**
 * The only way public pages read Payload: never with a user, always under the access rules, always
 * inside one village or one regency (`context.publicSite`, see `collections/shared/access.ts`).
 * Kept answers are those of one site, see docs/decisions/023-query-results-by-tags.md.
 */
export const createReader = (
  args: ReaderSource & { site: PublicSite; tags?: string[] },
): Reader => {
  const { database, payload, results, site } = args
  const tags = new Set(args.tags)
  const placeOf = (collection: CollectionSlug): string =>
    site.village && !regional.includes(collection) ? site.village : site.regency
  let expiry: Date | undefined

  const ask = async <Slug extends CollectionSlug, Only extends keyof Doc<Slug>>(
    query: FindArgs<Slug, Only>,
  ) => {
    const { collection, limit, only, page, sort, where } = query
    const question = (): Promise<unknown> =>
      payload.find<Slug, never>({
        collection,
        context: { publicSite: site },
        depth: 0,
        limit,
        overrideAccess: false,
        page,
        pagination: page !== undefined,
        select: only && (Object.fromEntries(only.map((name) => [name, true])) as never),
        sort,
        where,
      })
    // Which fields a list of names leaves is beyond Payload's types; `Only` says it.
    return (await (database ? database.ask(question) : question())) as PaginatedDocs<
      Shown<Slug, Only>
    >
  }

  return {
    expireAt: (moment) => {
      if (!expiry || moment < expiry) expiry = moment
    },
    expiresAt: () => expiry,
    find: async (query) => {
      const tag = placeTag(query.collection, placeOf(query.collection))
      tags.add(tag)
      if (!results || query.keep === false) return ask(query)
      const { present } = query
      return results.read({
        key: keyOf(site, query),
        load: () => ask(query),
        tags: () => [tag],
        until:
          present &&
          (({ docs }) => earliest(present.changes(docs).filter((moment) => moment > present.now))),
      })
    },
    tags,
  }
}

/**
 * Everything an answer depends on. The present stands as one word in it: until the answer changes,
 * one moment is as good as another.
 */
const keyOf = <Slug extends CollectionSlug, Only extends keyof Doc<Slug>>(
  site: PublicSite,
  query: FindArgs<Slug, Only>,
): string => {
  const { collection, limit, only, page, present, sort, where } = query
  const asked = JSON.stringify([
    site.regency,
    site.village,
    collection,
    limit,
    page,
    only,
    sort,
    where,
  ])
  return present ? asked.replaceAll(JSON.stringify(present.now), '"now"') : asked
}

const earliest = (moments: Date[]): Date | undefined =>
  moments.length > 0 ? new Date(Math.min(...moments.map((moment) => moment.getTime()))) : undefined
