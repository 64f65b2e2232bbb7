import type {
  Access,
  CollectionAfterReadHook,
  CollectionSlug,
  Payload,
  PayloadRequest,
  Where,
} from 'payload'

import { nobody, staffOf } from '../../../collections/shared/access'
import { idOf } from '../../../collections/shared/idOf'
import { boundRequest } from './boundRequest'
import { editable } from './editable'

/**
 * Payload's own collections come after every plugin, open to whoever is signed in: the edit locks
 * of all villages could be read and lifted. A lock then is for those who may edit what it locks:
 * they see whose it is, by name, and can take it over. The list of migrations is for nobody. Only
 * the API is meant; the admin's server makes locks directly, see `guardServerFunction`.
 */
export const closeInternals = (payload: Payload): void => {
  const rules = {
    'payload-locked-documents': {
      create: nobody,
      delete: locksInReach,
      read: locksInReach,
      update: locksInReach,
    },
    'payload-migrations': { create: nobody, delete: nobody, read: nobody, update: nobody },
  }
  for (const [slug, access] of Object.entries(rules)) {
    const collection = payload.collections[slug as CollectionSlug]
    collection.config.access = { ...collection.config.access, ...access, readVersions: nobody }
  }
  for (const { config } of Object.values(payload.collections).filter(({ config: { slug } }) =>
    slug.startsWith('payload-'),
  )) {
    config.hooks.beforeOperation = [
      boundRequest,
      ...(config.hooks.beforeOperation ?? []).filter((hook) => hook !== boundRequest),
    ]
  }
  const { hooks } = payload.collections['payload-locked-documents'].config
  hooks.afterRead = [...(hooks.afterRead ?? []).filter((hook) => hook !== nameEditor), nameEditor]
}

/** Locks that count: Payload forgets one five minutes after its last sign of life. */
const livingMs = 5 * 60 * 1000

/** People at work at once, over all villages. */
const mostLocks = 1000

const locksInReach: Access = async ({ req }) => {
  const staff = staffOf(req)
  if (!staff) return false
  // One page asks for four rules.
  const known = req.context
  known.locksInReach ??= findLocks({ id: String(staff.id), req })
  return known.locksInReach
}

const findLocks = async ({ id, req }: { id: string; req: PayloadRequest }): Promise<Where> => {
  const { docs } = await req.payload.find({
    collection: 'payload-locked-documents',
    depth: 0,
    limit: mostLocks,
    overrideAccess: true,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { updatedAt: { greater_than: new Date(Date.now() - livingMs).toISOString() } },
  })
  const locked = docs.flatMap((lock) => {
    const document = lock.document as null | undefined | { relationTo: string; value: unknown }
    const target = idOf(document?.value)
    return document && target ? [{ id: String(lock.id), slug: document.relationTo, target }] : []
  })
  const own: Where = { 'user.value': { in: [id] } }
  const slugs = [...new Set(locked.map(({ slug }) => slug))]
  const reached = await Promise.all(
    slugs.map(async (slug) => {
      const of = locked.filter((each) => each.slug === slug)
      const ids = new Set(
        await editable({ ids: [...new Set(of.map(({ target }) => target))], req, slug }),
      )
      return of.filter(({ target }) => ids.has(target)).map((each) => each.id)
    }),
  )
  const ids = reached.flat()
  return ids.length > 0 ? { or: [own, { id: { in: ids } }] } : own
}

/**
 * Says by name who edits. Who may not see staff would read an id; and the admin shows a mail
 * address where there is one, so the name stands there too.
 */
const nameEditor: CollectionAfterReadHook = async ({ doc, req }) => {
  const user = (doc as { user?: null | { relationTo: string; value: unknown } }).user
  const id = idOf(user?.value)
  if (!user || !id || !req.user) return doc as unknown
  const account = await req.payload.findByID({
    id,
    collection: 'users',
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
    select: { name: true },
  })
  if (!account) return doc as unknown
  return {
    ...doc,
    user: {
      ...user,
      value: { id, name: account.name, collection: user.relationTo, email: account.name },
    },
  } as unknown
}
