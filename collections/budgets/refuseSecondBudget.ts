import type { CollectionBeforeValidateHook } from 'payload'

import { fieldError } from '../shared/fieldError'
import { idOf } from '../shared/idOf'

/** One budget a village and year, so that a page of a year has one answer. */
export const refuseSecondBudget: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  const doc = { ...originalDoc, ...data } as { id?: string; village?: string; year?: number }
  const village = idOf(doc.village)
  if (!village || !doc.year) return data
  const { totalDocs } = await req.payload.count({
    collection: 'budgets',
    overrideAccess: true,
    req,
    where: { and: [{ village: { in: [village] } }, { year: { equals: doc.year } }, ...(doc.id ? [{ id: { not_in: [doc.id] } }] : [])] },
  })
  if (totalDocs === 0) return data
  throw fieldError({ collection: collection.slug, message: `APB Desa tahun ${doc.year} sudah ada. Sunting yang itu.`, path: 'year' })
}
