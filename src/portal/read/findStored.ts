import { type CollectionSlug, createLocalReq, type Field, type PaginatedDocs, type Payload, type SanitizedCollectionConfig, type Where } from 'payload'

import type { PublicSite } from '../../../collections/shared/access'

export type StoredQuery = {
  collection: CollectionSlug
  limit: number
  only?: readonly string[] | undefined
  page?: number | undefined
  sort?: string | string[] | undefined
  where?: undefined | Where
}

/**
 * What a visitor of the site may read, as it is stored. Of Payload's find it does what decides who
 * sees what (the collection's read rule, asked with the site and without a user; no trash; no drafts)
 * and leaves out the walk through every field of every document, which costs as much as the query and
 * finds nothing to do: a collection where it would (a hidden or computed field, a rule or a hook for
 * reading) goes through Payload's find as before. The addresses that Payload computes for uploads are
 * missing; the portal makes its own.
 */
export const findStored = async (args: { payload: Payload; query: StoredQuery; site: PublicSite }): Promise<PaginatedDocs> => {
  const { payload, query, site } = args
  const { collection, limit, only, page, sort, where } = query
  const { config } = payload.collections[collection]
  const select = only && Object.fromEntries(only.map((name) => [name, true as const]))
  const context = { publicSite: site }
  const pagination = page !== undefined
  const asPayloadDoes = (): Promise<PaginatedDocs> =>
    payload.find({ collection, context, depth: 0, limit, overrideAccess: false, page, pagination, select: select as never, sort, where })
  if (!isPlain(config)) return asPayloadDoes()

  const req = await createLocalReq({ context }, payload)
  const rule = await config.access.read({ req })
  // A refusal is said by Payload, in its own way.
  if (!rule) return asPayloadDoes()
  const conditions = [where, rule === true ? undefined : rule, config.trash ? notInTrash : undefined].filter((each) => each !== undefined)
  const found: PaginatedDocs = await payload.db.find({
    collection,
    limit,
    page: page ?? 1,
    pagination,
    req,
    select,
    sort: sort ?? config.defaultSort,
    where: conditions.length > 0 ? { and: conditions } : {},
  })
  // A database may read more than was asked for (SQLite: lists inside groups).
  return only ? { ...found, docs: found.docs.map((doc) => pick(doc as Record<string, unknown>, ['id', ...only])) } : found
}

const pick = (doc: Record<string, unknown>, names: string[]): Record<string, unknown> =>
  Object.fromEntries(names.filter((name) => name in doc).map((name) => [name, doc[name]]))

const notInTrash: Where = { deletedAt: { exists: false } }

const plain = new WeakMap<SanitizedCollectionConfig, boolean>()

/** Whether Payload's find would give documents as they are stored. */
export const isPlain = (config: SanitizedCollectionConfig): boolean => {
  const known = plain.get(config)
  if (known !== undefined) return known
  const { afterOperation, afterRead, beforeRead } = config.hooks
  const isUpload = Boolean(config.upload)
  const answer =
    !config.auth &&
    !config.forceSelect &&
    [afterOperation, afterRead, beforeRead].every((hooks) => !hooks?.length) &&
    config.fields.every((field) => isStored(field, isUpload))
  plain.set(config, answer)
  return answer
}

const isStored = (field: Field, isUpload: boolean): boolean => {
  const { access, hidden, hooks, name, type, virtual } = field as { access?: { read?: unknown }; hidden?: boolean; hooks?: { afterRead?: unknown[] }; name?: string; type: string; virtual?: unknown }
  const isAddress = isUpload && (name === 'url' || name === 'thumbnailURL')
  // `virtual: true` alone is a field of the form that is stored nowhere.
  if (access?.read || (hidden && name !== 'id') || typeof virtual === 'string' || type === 'join' || type === 'blocks') return false
  if (hooks?.afterRead?.length && !isAddress) return false
  return below(field).every((each) => isStored(each, isUpload))
}

const below = (field: Field): Field[] => {
  if (field.type === 'tabs') return field.tabs.flatMap(({ fields }) => fields)
  return 'fields' in field ? field.fields : []
}
