import { randomBytes } from 'node:crypto'
import type { CollectionBeforeValidateHook } from 'payload'

import { fieldError } from '../shared/fieldError'
import { idOf } from '../shared/idOf'

/**
 * One budget a village and year, so that a page of a year has one answer. The unique `key` holds it
 * even when two are saved at the same moment; a draft without a year gets a key of its own.
 */
export const refuseSecondBudget: CollectionBeforeValidateHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (!data) return data
  const doc = { ...originalDoc, ...data } as {
    id?: string
    key?: string
    village?: string
    year?: number
  }
  const village = idOf(doc.village)
  if (!village || !doc.year) return { ...data, key: doc.key ?? randomBytes(12).toString('hex') }
  const key = `${village}:${doc.year}`
  const { docs } = await req.payload.find({
    collection: 'budgets',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    select: { deletedAt: true },
    trash: true,
    where: { and: [{ key: { equals: key } }, ...(doc.id ? [{ id: { not_in: [doc.id] } }] : [])] },
  })
  if (!docs[0]) return { ...data, key }
  const where = docs[0].deletedAt
    ? 'ada di Sampah. Pulihkan atau hapus yang itu dahulu.'
    : 'sudah ada. Sunting yang itu.'
  throw fieldError({
    collection: collection.slug,
    message: `APB Desa tahun ${doc.year} ${where}`,
    path: 'year',
  })
}
