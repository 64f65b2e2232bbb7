import type { CollectionSlug, JsonObject, Payload } from 'payload'

import { type Tagged, tagsOf } from '../../collections/shared/tags'
import { recordPurge } from '../plugins/publishing/recordPurge'

/** A crash meets what was being saved, which is among the newest of its collection. */
const mostChecked = 200

type Doc = JsonObject & Tagged & { id: string; updatedAt: string }

/**
 * Mends, where MongoDB has no transactions, what a crash in the middle of a save left: Payload
 * writes the document first, then its version, then the record of the purge. A document that is
 * newer than its newest version is whole; it gets the version and the record it lacks.
 * @returns how many documents were mended.
 */
export const mendVersions = async (payload: Payload): Promise<number> => {
  let mended = 0
  for (const { slug, versions } of payload.config.collections) {
    if (!versions) continue
    const { docs } = await payload.db.find<Doc>({
      collection: slug,
      limit: mostChecked,
      pagination: false,
      sort: '-updatedAt',
    })
    for (const doc of docs) if (await mend({ doc, payload, slug })) mended += 1
  }
  return mended
}

const mend = async ({
  doc,
  payload,
  slug,
}: {
  doc: Doc
  payload: Payload
  slug: CollectionSlug
}): Promise<boolean> => {
  const { docs } = await payload.db.findVersions({
    collection: slug,
    limit: 1,
    pagination: false,
    sort: '-updatedAt',
    where: { parent: { equals: doc.id } },
  })
  const newest = docs[0]
  if (newest && new Date(newest.updatedAt) >= new Date(doc.updatedAt)) return false
  const { id, ...versionData } = doc
  const at = { createdAt: doc.updatedAt, updatedAt: doc.updatedAt }
  await payload.db.createVersion({
    ...at,
    autosave: false,
    collectionSlug: slug,
    parent: id,
    versionData: versionData as never,
  })
  await recordPurge({ keepStale: false, payload, tags: tagsOf(slug, doc) })
  return true
}
