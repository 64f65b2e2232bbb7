import type { Payload } from 'payload'

import { seedOptions } from './seedOptions'
import { demoRegency } from './texts/places'

/** Removes what an interrupted seeding left behind: the demo's regency only. */
export const clearDemo = async (payload: Payload): Promise<void> => {
  const inRegency = { regency: { equals: demoRegency.code } }
  const anyVillage = await payload.count({
    collection: 'villages',
    overrideAccess: true,
    where: inRegency,
  })
  if (anyVillage.totalDocs === 0) return
  // A village's own pictures are in use until it lets them go.
  await payload.update({
    ...seedOptions,
    collection: 'villages',
    data: { hero: null, logo: null, menu: [] },
    where: inRegency,
  })
  for (const collection of [
    'users',
    'albums',
    'broadcasts',
    'budgets',
    'documents',
    'events',
    'files',
    'news',
    'notices',
    'pages',
    'officials',
    'idm-records',
    'redirects',
    'media',
    'villages',
    'districts',
  ] as const) {
    const { errors } = await payload.delete({ ...seedOptions, collection, where: inRegency })
    if (errors[0])
      throw new Error(`Sisa data contoh tidak dapat dihapus (${collection}): ${errors[0].message}`)
  }
}
