import { randomBytes } from 'node:crypto'
import type {
  CollectionBeforeValidateHook,
  CollectionSlug,
  PayloadRequest,
  SanitizedCollectionConfig,
  Where,
} from 'payload'

import { idOf } from './idOf'
import { nextSlug } from './nextSlug'
import { hasDrafts, isPublished, stateBefore } from './publicState'

type Doc = { id?: string; slug?: null | string } & Record<string, unknown>

/** So many namesakes get a number each; more of them a word nobody can count. */
const mostNumbered = 30

/**
 * Gives a document its word in the address (`nextSlug`), with a number behind it when another of
 * its village has it: "posyandu" every month is no error of the writer. Never empty: MongoDB takes
 * two drafts without a word for the same, and the admin stores one whenever a form is opened.
 */
export const giveSlug =
  (args: {
    /** Field inside which the word is unique. */
    place: 'regency' | 'village'
    /** Field the word is made of. */
    source: 'name' | 'title'
  }): CollectionBeforeValidateHook =>
  async ({ collection, data, originalDoc, req }) => {
    if (!data) return data
    const stored = (originalDoc ?? {}) as Doc
    const doc = { ...stored, ...data } as Doc
    const textOf = (value: unknown): string | undefined =>
      typeof value === 'string' ? value : undefined
    const wanted = (isKnown: boolean) =>
      nextSlug({
        isKnown,
        stored: { slug: stored.slug, title: textOf(stored[args.source]) },
        title: textOf(doc[args.source]),
        typed: textOf(data.slug),
      })
    const { slug } = collection
    const word = wanted(false)
    if (word && word === stored.slug) return { ...data, slug: word }
    const isKnown =
      stored.slug && stored.id ? await isKnownByNow({ collection, id: stored.id, req }) : false
    const final = isKnown ? wanted(true) : word
    if (final && final === stored.slug) return { ...data, slug: final }
    return {
      ...data,
      slug: final
        ? await freeSlug({ doc, place: args.place, req, slug, word: final })
        : (stored.slug ?? `tanpa-judul-${randomBytes(4).toString('hex')}`),
    }
  }

/**
 * Whether people may have its address: it was published, and what has no drafts is public from the
 * start.
 */
const isKnownByNow = async (args: {
  collection: SanitizedCollectionConfig
  id: string
  req: PayloadRequest
}): Promise<boolean> => {
  const { collection, id, req } = args
  return !hasDrafts(collection) || isPublished(await stateBefore({ collection, doc: { id }, req }))
}

/** The word itself, or the first number behind it that no other document of the place has. */
const freeSlug = async (args: {
  doc: Doc
  place: 'regency' | 'village'
  req: PayloadRequest
  slug: CollectionSlug
  word: string
}): Promise<string> => {
  const { doc, place, req, slug, word } = args
  const where = idOf(doc[place])
  if (!where) return word
  for (let number = 1; number <= mostNumbered; number += 1) {
    const wanted = number === 1 ? word : `${word.slice(0, 76)}-${number}`
    const others: Where[] = [
      { [place]: { in: [where] } },
      { slug: { equals: wanted } },
      ...(doc.id ? [{ id: { not_in: [doc.id] } }] : []),
    ]
    if ((await count({ req, slug, where: { and: others } })) === 0) return wanted
  }
  return `${word.slice(0, 70)}-${randomBytes(4).toString('hex')}`
}

const count = async (args: {
  req: PayloadRequest
  slug: CollectionSlug
  where: Where
}): Promise<number> => {
  const { req, slug, where } = args
  // What lies in the trash keeps its word, so that it can come back.
  return (
    await req.payload.count({ collection: slug, overrideAccess: true, req, trash: true, where })
  ).totalDocs
}
