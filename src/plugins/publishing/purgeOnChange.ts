import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import { isVisible } from './isVisible'
import { recordPurge } from './recordPurge'
import { tagsOf } from './tagsOf'
import { isVisibleNow, wasVisible } from './visibilityBefore'

/**
 * A draft that was never published touches no page, nor does one saved over a published document.
 * What is no longer public is dropped at once; otherwise the old copy stays in reserve for a time
 * when the database fails.
 */
export const purgeOnChange: CollectionAfterChangeHook = async ({ collection, context, doc, previousDoc, req }) => {
  if (context.disableRevalidate) return doc
  const isPublic = isVisible(doc)
  if (!isPublic) {
    if (!wasVisible({ collection, id: doc.id, req })) return doc
    if (await isVisibleNow({ collection, doc, id: doc.id, req })) return doc
  }
  const tags = [...tagsOf(collection.slug, doc), ...(previousDoc?.id ? tagsOf(collection.slug, previousDoc) : [])]
  await recordPurge({ keepStale: isPublic, payload: req.payload, req, tags })
  return doc
}

export const purgeOnDelete: CollectionAfterDeleteHook = async ({ collection, context, doc, req }) => {
  if (!context.disableRevalidate) await recordPurge({ keepStale: false, payload: req.payload, req, tags: tagsOf(collection.slug, doc) })
  return doc
}
