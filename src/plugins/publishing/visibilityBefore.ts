import type { CollectionBeforeChangeHook, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { isVisible, type Stateful } from './isVisible'

/**
 * Notes whether visitors saw a document before a write. `previousDoc` does not tell: after a draft
 * was saved over a published document, it is that draft.
 */
export const noteVisibility: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  const id = (originalDoc as Stateful | undefined)?.id
  if (operation === 'update' && id) {
    notes(req)[`${collection.slug}:${id}`] = await isVisibleNow({ collection, doc: originalDoc as Stateful, id, req })
  }
  return data
}

/** Whether visitors saw it, as noted; false for what did not exist. */
export const wasVisible = (args: { collection: SanitizedCollectionConfig; id: number | string; req: PayloadRequest }): boolean =>
  notes(args.req)[`${args.collection.slug}:${args.id}`] ?? false

/** Whether visitors see a document, asked of what is stored where drafts may hide it. */
export const isVisibleNow = async (args: {
  collection: SanitizedCollectionConfig
  doc: Stateful
  id: number | string
  req: PayloadRequest
}): Promise<boolean> => {
  const { collection, doc, id, req } = args
  if (!collection.versions?.drafts) return isVisible(doc)
  const select = Object.fromEntries(['_status', 'class', 'deletedAt', 'state'].flatMap((name) => (has(collection, name) ? [[name, true as const]] : [])))
  return isVisible(await req.payload.db.findOne<Stateful & { id: string }>({ collection: collection.slug, req, select, where: { id: { equals: id } } }))
}

const has = (collection: SanitizedCollectionConfig, name: string): boolean => collection.flattenedFields.some((field) => field.name === name)

const notes = (req: PayloadRequest): Record<string, boolean> => (req.context.visible ??= {}) as Record<string, boolean>
