import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
} from 'payload'

import {
  beginSave,
  endSave,
  isPublic,
  stateBefore,
  stateNow,
} from '../../../collections/shared/publicState'
import { tagsOf } from '../../../collections/shared/tags'
import { recordPurge } from './recordPurge'

type Doc = { id: string }

/** First of a save's hooks: what was public before it is asked once for all that want to know. */
export const beginPublicSave: CollectionBeforeValidateHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update' && originalDoc) beginSave({ collection, doc: originalDoc as Doc, req })
  return data
}

/**
 * Last before the write, after which nobody can tell: `previousDoc` may be a draft that was saved
 * over a published document.
 */
export const askPublicBefore: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update' && originalDoc)
    await stateBefore({ collection, doc: originalDoc as Doc, req })
  return data
}

/**
 * A draft that was never published touches no page, nor does one saved over a published document.
 * What is no longer public is dropped at once; otherwise the old copy stays in reserve for a time
 * when the database fails.
 */
export const purgeOnChange: CollectionAfterChangeHook = async ({
  collection,
  context,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const asked = { collection, doc: doc as Doc, req }
  const before = operation === 'update' ? await endSave(asked) : null
  if (context.disableRevalidate) return doc
  const isShown = isPublic(doc)
  if (!isShown && (!isPublic(before) || isPublic(await stateNow(asked)))) return doc
  const tags = [
    ...tagsOf(collection.slug, doc),
    ...(previousDoc?.id ? tagsOf(collection.slug, previousDoc) : []),
  ]
  await recordPurge({ keepStale: isShown, payload: req.payload, req, tags })
  return doc
}

export const purgeOnDelete: CollectionAfterDeleteHook = async ({
  collection,
  context,
  doc,
  req,
}) => {
  if (!context.disableRevalidate)
    await recordPurge({
      keepStale: false,
      payload: req.payload,
      req,
      tags: tagsOf(collection.slug, doc),
    })
  return doc
}
