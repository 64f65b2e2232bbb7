import type {
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
  Where,
} from 'payload'

import { fieldError } from '../shared/fieldError'
import { idOf } from '../shared/idOf'

type IndexRecord = {
  id: string
  isCurrent?: boolean | null
  revision?: number
  scheme?: string
  village?: unknown
  year?: number
}

/**
 * Of the revisions of one village, index and year pages show exactly one: the one that says so
 * last. It takes the place of another; the last one cannot step back by itself. Part of its save.
 */
export const keepOneCurrent: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const doc = { ...originalDoc, ...data } as IndexRecord
  const before = operation === 'update' ? (originalDoc as IndexRecord) : undefined
  const id = before?.id
  if (before?.isCurrent && (before.year !== doc.year || before.scheme !== doc.scheme))
    await promoteOf({ doc: before, id, req })
  const current = (await revisionsOf({ id, doc, req })).filter(({ isCurrent }) => isCurrent)
  if (!doc.isCurrent) {
    if (current.length > 0) return data
    if (operation === 'create') return { ...data, isCurrent: true }
    throw fieldError({
      collection: collection.slug,
      message: 'Satu revisi harus dipakai di situs. Buka revisi yang lain dan centang di sana.',
      path: 'isCurrent',
    })
  }
  for (const each of current) await setCurrent({ id: each.id, isCurrent: false, req })
  return data
}

/** When the shown one is deleted, the newest that is left takes its place. */
export const promoteNewest: CollectionAfterDeleteHook = async ({ doc, req }) => {
  if ((doc as IndexRecord).isCurrent) await promoteOf({ doc: doc as IndexRecord, req })
}

const promoteOf = async (args: Parameters<typeof revisionsOf>[0]): Promise<void> => {
  const [newest] = await revisionsOf(args)
  if (newest) await setCurrent({ id: newest.id, isCurrent: true, req: args.req })
}

/** The other revisions of a record, the newest first. */
const revisionsOf = async (args: {
  doc: IndexRecord
  id?: string | undefined
  req: PayloadRequest
}): Promise<IndexRecord[]> => {
  const { doc, id, req } = args
  const same: Where[] = [
    { village: { in: [idOf(doc.village)] } },
    { scheme: { equals: doc.scheme } },
    { year: { equals: doc.year } },
  ]
  const { docs } = await req.payload.db.find<IndexRecord>({
    collection: 'idm-records',
    limit: 100,
    pagination: false,
    req,
    sort: '-revision',
    where: { and: id ? [...same, { id: { not_equals: id } }] : same },
  })
  return docs
}

/** The pages of the village go with the save that this is part of. */
const setCurrent = async ({
  id,
  isCurrent,
  req,
}: {
  id: string
  isCurrent: boolean
  req: PayloadRequest
}): Promise<void> => {
  await req.payload.db.updateOne({
    id,
    collection: 'idm-records',
    data: { isCurrent },
    req,
    returning: false,
  })
}
