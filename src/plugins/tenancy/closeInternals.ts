import type { Access, CollectionSlug, Payload } from 'payload'

import { nobody, scopeOfRequest, staffOf } from '../../../collections/shared/access'

/**
 * Payload's own collections come after every plugin, open to whoever is signed in: the edit locks
 * of all villages could be read and lifted. Locks then belong to their owner and colleagues, and the
 * list of migrations to nobody. Only the API is meant; the admin's server makes locks directly.
 */
export const closeInternals = (payload: Payload): void => {
  const rules = {
    'payload-locked-documents': {
      create: nobody,
      delete: locksOfColleagues,
      read: locksOfColleagues,
      update: locksOfColleagues,
    },
    'payload-migrations': { create: nobody, delete: nobody, read: nobody, update: nobody },
  }
  for (const [slug, access] of Object.entries(rules)) {
    const collection = payload.collections[slug as CollectionSlug]
    collection.config.access = { ...collection.config.access, ...access, readVersions: nobody }
  }
}

/** Colleagues share a village; whoever works for a region sees the own locks only. */
const locksOfColleagues: Access = async ({ req }) => {
  const staff = staffOf(req)
  if (!staff) return false
  const scope = scopeOfRequest(req)
  if (scope.kind !== 'villages') return { 'user.value': { in: [staff.id] } }
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    limit: 100,
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    where: { villages: { in: scope.ids } },
  })
  return { 'user.value': { in: [staff.id, ...docs.map(({ id }) => id)] } }
}
