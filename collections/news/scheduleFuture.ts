import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'

import { fieldError } from '../shared/fieldError'
import { idOf } from '../shared/idOf'

type Dated = {
  _status?: null | string
  id?: string
  publishedAt?: null | string
  slug?: null | string
  village?: unknown
}

/** Payload's own task behind "Jadwalkan terbit". */
const task = 'schedulePublish'

/**
 * The date of a news item orders every list, so it is a real one: not before the Republic, not more
 * than two years ahead. Refused in drafts too, where the mistake is made; what has one since before
 * can still be taken back and written on.
 */
export const refuseAbsurdDate: CollectionBeforeValidateHook = ({
  collection,
  data,
  originalDoc,
}) => {
  const before = originalDoc as Dated | undefined
  const { publishedAt, _status } = { ...before, ...(data as Dated | undefined) }
  if (!publishedAt || (_status !== 'published' && isSameTime(publishedAt, before?.publishedAt)))
    return data
  const message = absurdity(new Date(publishedAt), new Date())
  if (message) throw fieldError({ collection: collection.slug, message, path: 'publishedAt' })
  return data
}

const isSameTime = (one: string, other: null | string | undefined): boolean =>
  Boolean(other) && new Date(one).getTime() === new Date(other ?? '').getTime()

/** What is wrong with a date of news, or undefined. */
export const absurdity = (date: Date, now: Date): string | undefined => {
  if (Number.isNaN(date.getTime()))
    return 'Tanggal berita tidak terbaca. Tulis hari, bulan, lalu tahun, misalnya 5/12/2026.'
  if (date.getUTCFullYear() < 1945) return 'Tanggal berita sebelum tahun 1945. Periksa tahunnya.'
  const last = new Date(now)
  last.setUTCFullYear(now.getUTCFullYear() + 2)
  return date > last
    ? 'Tanggal berita lebih dari dua tahun lagi. Periksa tahunnya, atau kosongkan agar terbit sekarang.'
    : undefined
}

/**
 * Published with a date that is still to come, an item waits as a draft: nothing public shows it
 * before its hour (docs/decisions/021-what-is-typed-is-kept.md). Last of the hooks, so that it has
 * passed everything that publishing asks for.
 */
export const waitForDate: CollectionBeforeChangeHook = ({ context, data, originalDoc }) => {
  const doc = { ...(originalDoc as Dated | undefined), ...(data as Dated) }
  if (doc._status !== 'published' || !doc.publishedAt || new Date(doc.publishedAt) <= new Date())
    return data
  waitingOf(context).add(keyOf(doc))
  return { ...data, _status: 'draft' }
}

/**
 * Plans what waits for its date, and takes back an earlier plan of what was published or planned by
 * hand.
 */
export const planForDate: CollectionAfterChangeHook = async ({ collection, context, doc, req }) => {
  const { id, publishedAt, _status } = doc as Dated
  if (!id) return doc
  if (waitingOf(context).delete(keyOf(doc as Dated)) && publishedAt) {
    const user = req.user ? { relationTo: req.user.collection, value: req.user.id } : undefined
    const input = { doc: { relationTo: collection.slug, value: id }, type: 'publish', user }
    const queue = req.payload.jobs.queue as unknown as (
      args: object,
    ) => Promise<{ id: number | string }>
    const job = await queue({ input, req, task, waitUntil: new Date(publishedAt) })
    await cancelPlans({ id, keep: job.id, req, slug: collection.slug })
  } else if (_status === 'published') await cancelPlans({ id, req, slug: collection.slug })
  return doc
}

/**
 * What is created has no id before it is stored, but an address that no other item of its village
 * has.
 */
const keyOf = ({ slug, village }: Dated): string => `${String(idOf(village))}/${slug ?? ''}`

const waitingOf = (context: PayloadRequest['context']): Set<string> =>
  (context.waitingNews ??= new Set())

const cancelPlans = async (args: {
  id: string
  keep?: number | string
  req: PayloadRequest
  slug: string
}): Promise<void> => {
  const { id, keep, req, slug } = args
  await req.payload.db.deleteMany({
    collection: 'payload-jobs',
    req,
    where: {
      and: [
        { taskSlug: { equals: task } },
        { completedAt: { exists: false } },
        { processing: { not_equals: true } },
        { 'input.doc.value': { equals: id } },
        { 'input.doc.relationTo': { equals: slug } },
        { 'input.type': { equals: 'publish' } },
        ...(keep === undefined ? [] : [{ id: { not_in: [keep] } }]),
      ],
    },
  })
}
