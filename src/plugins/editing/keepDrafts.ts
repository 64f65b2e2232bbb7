import type {
  CollectionAfterChangeHook,
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
  CollectionSlug,
  FlattenedField,
  JsonObject,
  PayloadRequest,
} from 'payload'

import type { BulkUpdate } from '../../../collections/shared/requestContext'

/**
 * No bulk action loses a draft. Payload's bulk update starts from what is published and saves that
 * as the newest version, over everything written since
 * (docs/decisions/021-what-is-typed-is-kept.md). Here publishing, taking back and restoring many
 * act on the newest draft, as they do on one; a change of other fields goes to what is published
 * and to the draft, which stays a draft.
 */
export const keepDrafts = (collection: CollectionConfig): CollectionConfig => {
  if (typeof collection.versions !== 'object' || !collection.versions.drafts) return collection
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [...(hooks?.afterChange ?? []), putDraftBack],
      afterOperation: [...(hooks?.afterOperation ?? []), endBulk],
      beforeOperation: [...(hooks?.beforeOperation ?? []), beginBulk],
      beforeValidate: [startFromDraft, ...(hooks?.beforeValidate ?? [])],
    },
  }
}

const isBulk = (args: object): boolean =>
  'where' in args && !('id' in args && args.id !== undefined)

const beginBulk: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const { data } = args as { data?: JsonObject }
  if (operation === 'update' && data && isBulk(args))
    req.context.bulkUpdate = { collection: collection.slug, drafts: new Map(), sent: data }
  return args
}

const endBulk: CollectionAfterOperationHook = ({ args, operation, req, result }) => {
  // A draft that is put back is an update of its own, within the bulk one.
  if (operation === 'update' && isBulk(args)) req.context.bulkUpdate = undefined
  return result
}

const startFromDraft: CollectionBeforeValidateHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const bulk = bulkOf(context, collection.slug)
  const stored = originalDoc as undefined | { _status?: string; id: string }
  if (!bulk || operation !== 'update' || !data || !stored) return data
  const draft = await newerDraft({ collection: collection.slug, req, stored })
  if (!draft) return data
  const { flattenedFields } = req.payload.collections[collection.slug].config
  const merged = merge({ data, draft, fields: flattenedFields, sent: bulk.sent })
  // Nobody asked to publish what is only a draft.
  if (stored._status !== 'published' || bulk.sent._status) return merged
  bulk.drafts.set(String(stored.id), { ...merged, _status: 'draft' })
  return data
}

const putDraftBack: CollectionAfterChangeHook = async ({
  collection,
  context,
  doc,
  operation,
  req,
}) => {
  const drafts = bulkOf(context, collection.slug)?.drafts
  const id = String((doc as { id: unknown }).id)
  const draft = operation === 'update' ? drafts?.get(id) : undefined
  if (!draft) return doc
  drafts?.delete(id)
  await req.payload.update({
    id,
    collection: collection.slug,
    data: draft,
    depth: 0,
    draft: true,
    overrideAccess: true,
    overrideLock: true,
    req,
  })
  return doc
}

const bulkOf = ({ bulkUpdate }: PayloadRequest['context'], slug: string): BulkUpdate | undefined =>
  bulkUpdate?.collection === slug ? bulkUpdate : undefined

/** What was saved after the document that the update starts from; undefined where nothing was. */
const newerDraft = async (args: {
  collection: CollectionSlug
  req: PayloadRequest
  stored: { id: string }
}): Promise<JsonObject | undefined> => {
  const { collection, req, stored } = args
  const newest = (await req.payload.findByID({
    id: stored.id,
    collection,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: true,
    req,
    showHiddenFields: true,
    trash: true,
  })) as JsonObject | null
  return newest && timeOf(newest) > timeOf(stored) ? newest : undefined
}

const timeOf = (doc: object): number =>
  new Date((doc as { updatedAt?: string }).updatedAt ?? 0).getTime()

/**
 * The draft's fields under those that the bulk update sends, group by group; Payload has filled
 * `data` with what is published.
 */
const merge = (args: {
  data: JsonObject
  draft: JsonObject
  fields: FlattenedField[]
  sent: JsonObject
}): JsonObject => {
  const { data, draft, fields, sent } = args
  const kept = fields.filter(
    (field) =>
      !own.has(field.name) && field.type !== 'join' && !('virtual' in field && field.virtual),
  )
  const values = kept.map((field): [string, unknown] => {
    const [before, now, wanted] = [draft, data, sent].map((doc) => doc[field.name] as unknown)
    if (wanted === undefined) return [field.name, before ?? emptyOf(field)]
    const isInside =
      (field.type === 'group' || field.type === 'tab') &&
      isObject(before) &&
      isObject(now) &&
      isObject(wanted)
    return [
      field.name,
      isInside
        ? merge({ data: now, draft: before, fields: field.flattenedFields, sent: wanted })
        : now,
    ]
  })
  return { ...data, ...Object.fromEntries(values) }
}

/** Fields that Payload writes itself. */
const own = new Set(['_status', 'createdAt', 'deletedAt', 'id', 'updatedAt'])

/**
 * What is left out of an update is kept from what is published, so an empty field is said to be
 * empty.
 */
const emptyOf = (field: FlattenedField): unknown => {
  if (field.type === 'array' || field.type === 'blocks' || ('hasMany' in field && field.hasMany))
    return []
  return field.type === 'group' || field.type === 'tab' ? {} : null
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
