import type { CollectionSlug, FlattenedField, JsonObject, Payload, PayloadRequest } from 'payload'

import type { ScheduleInput } from './scheduleInput'

/** Fields that Payload writes itself. */
const own = new Set(['_status', 'createdAt', 'deletedAt', 'id', 'updatedAt'])

type Source = { collection: CollectionSlug; id: string; payload: Payload; req: PayloadRequest }

/**
 * The newest saved state of a document with every field, as data of an update that brings it back.
 * A copy and not a version's id: autosave writes over its version in place, and old versions go.
 * @throws NotFound for a document that does not exist or lies in the trash.
 */
export const pinVersion = async ({
  collection,
  id,
  payload,
  req,
}: Source): Promise<NonNullable<ScheduleInput['pinned']>> => {
  const doc: JsonObject = await payload.findByID({
    id,
    collection,
    depth: 0,
    draft: true,
    overrideAccess: true,
    req,
    showHiddenFields: true,
  })
  const fields = payload.collections[collection].config.flattenedFields.filter(isWritten)
  const data = Object.fromEntries(
    fields.map((field) => [field.name, doc[field.name] ?? emptyOf(field)]),
  )
  return { data, savedAt: String(doc.updatedAt) }
}

const isWritten = (field: FlattenedField): boolean =>
  !own.has(field.name) && field.type !== 'join' && !('virtual' in field && field.virtual)

/**
 * What is left out of an update is kept from the newest save, so an empty field is said to be
 * empty.
 */
const emptyOf = (field: FlattenedField): unknown => {
  if (field.type === 'array' || field.type === 'blocks' || ('hasMany' in field && field.hasMany))
    return []
  return field.type === 'group' || field.type === 'tab' ? {} : null
}
