import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import { announcePurge } from '../../server/purges'
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
  await purge({ keepStale: isPublic, req, tags })
  return doc
}

export const purgeOnDelete: CollectionAfterDeleteHook = async ({ collection, context, doc, req }) => {
  if (!context.disableRevalidate) await purge({ keepStale: false, req, tags: tagsOf(collection.slug, doc) })
  return doc
}

const purge = async (args: { keepStale: boolean; req: PayloadRequest; tags: string[] }): Promise<void> => {
  const tags = [...new Set(args.tags)]
  await announcePurge({ keepStale: args.keepStale, tags })
  await recordPurge({ keepStale: args.keepStale, payload: args.req.payload, req: args.req, tags })
}
