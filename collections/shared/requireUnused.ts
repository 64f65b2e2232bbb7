import type { CollectionBeforeValidateHook } from 'payload'

import { fieldError } from './fieldError'

/**
 * Keeps an optional field unique. Not a unique index: MongoDB takes two documents without a value
 * for the same one as soon as both were saved with an empty field.
 */
export const requireUnused =
  (field: string, message: string): CollectionBeforeValidateHook =>
  async ({ collection, data, originalDoc, req }) => {
    const value: unknown = (data as Record<string, unknown> | undefined)?.[field]
    if (typeof value !== 'string' || value === '') return data
    const { docs } = await req.payload.find({
      collection: collection.slug,
      depth: 0,
      limit: 2,
      overrideAccess: true,
      pagination: false,
      req,
      where: { [field]: { equals: value } },
    })
    const own = (originalDoc as undefined | { id?: number | string })?.id
    if (docs.every(({ id }) => id === own)) return data
    throw fieldError({ collection: collection.slug, message, path: field })
  }
