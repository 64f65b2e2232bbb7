import type { CollectionConfig, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

/*
 * What "public" means, said once: a document that is published, not in the trash, no excluded
 * information, and no village whose site is closed.
 */

/** The fields that decide; a collection has some of them. */
export type Stateful = {
  _status?: null | string
  class?: null | string
  deletedAt?: null | string
  id?: number | string
  state?: null | string
}

/** The class of a document that is for staff alone, whatever its state (UU 14/2008 art. 17). */
export const excludedClass = 'dikecualikan'

/** The state of a village whose site is open (`villages/states.ts`). */
export const openState = 'terbit'

/** Documents that somebody published. Questions leave the trash out by themselves. */
export const published: Where = { _status: { equals: 'published' } }

export const isPublished = <Doc extends Stateful>(doc: Doc | null | undefined): doc is Doc =>
  doc?._status === 'published'

/**
 * Whether a village's site shows its pages; one without a state is as new as its default, which is
 * open.
 */
export const isOpen = (village: Pick<Stateful, 'state'>): boolean =>
  !village.state || village.state === openState

/** Whether public pages may show a document. */
export const isPublic = (doc: null | Stateful | undefined): boolean =>
  Boolean(doc?.id) &&
  doc?._status !== 'draft' &&
  !doc?.deletedAt &&
  doc?.class !== excludedClass &&
  isOpen(doc ?? {})

export const hasDrafts = ({ versions }: Pick<CollectionConfig, 'versions'>): boolean =>
  typeof versions === 'object' && Boolean(versions.drafts)

/** What somebody published in a collection; all of it where nothing is drafted. */
export const publishedIn = (collection: Pick<CollectionConfig, 'versions'>): true | Where =>
  hasDrafts(collection) ? published : true

/** A save that is under way, with what was public before it once somebody has asked. */
export type Save = { before?: Promise<null | Stateful> }

type Asked = {
  collection: SanitizedCollectionConfig
  /** As the operation found it; a later draft hides there what is published. */
  doc: Stateful
  req: PayloadRequest
}

/** The public state as it is stored now. */
export const stateNow = async ({ collection, doc, req }: Asked): Promise<null | Stateful> => {
  if (!hasDrafts(collection)) return doc
  const names = ['_status', 'class', 'deletedAt', 'state'].filter((name) =>
    collection.flattenedFields.some((field) => field.name === name),
  )
  const select = Object.fromEntries(names.map((name) => [name, true as const]))
  return req.payload.db.findOne<Stateful & { id: string }>({
    collection: collection.slug,
    req,
    select,
    where: { id: { equals: doc.id } },
  })
}

const savesOf = ({ collection, doc, req }: Asked): Save[] => {
  const saves = (req.context.saves ??= new Map())
  const key = `${collection.slug}:${doc.id}`
  const known = saves.get(key) ?? []
  saves.set(key, known)
  return known
}

/**
 * Begins a save: until its end what was public before it is asked at most once. A save within a
 * save has its own.
 */
export const beginSave = (asked: Asked): void => void savesOf(asked).push({})

/** The public state before the save that is under way. */
export const stateBefore = (asked: Asked): Promise<null | Stateful> => {
  const save = savesOf(asked).at(-1)
  if (!save) return stateNow(asked)
  return (save.before ??= stateNow(asked))
}

/**
 * Ends a save. @returns the public state before it, as asked meanwhile; null where nobody asked.
 */
export const endSave = async (asked: Asked): Promise<null | Stateful> =>
  (await savesOf(asked).pop()?.before) ?? null
