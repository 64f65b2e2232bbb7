import type { CollectionSlug, Field, PayloadRequest, Where } from 'payload'

import { both } from '../../../collections/shared/access'
import { idOf } from '../../../collections/shared/idOf'
import { publishedIn } from '../../../collections/shared/publicState'
import { references } from '../tenancy/references'

const pageLength = 100

type Args = {
  /** Ids of the files. */
  ids: string[]
  req: PayloadRequest
  /** Collections whose published documents are looked through. */
  shownBy: string[]
  /** Collection of the files. */
  slug: CollectionSlug
}

/**
 * Whether something that is published shows one of the files: as its photo, in a list of photos, in
 * a text.
 */
export const isShown = async (args: Args): Promise<boolean> => {
  const { ids, req, shownBy, slug } = args
  const { docs } = await req.payload.find({
    collection: slug,
    depth: 0,
    limit: ids.length,
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { in: ids } },
  })
  const villages = [
    ...new Set(
      docs
        .map((doc) => idOf((doc as { village?: unknown }).village))
        .filter((id) => id !== undefined),
    ),
  ]
  if (villages.length === 0) return false
  for (const each of shownBy) {
    if (await shows({ collection: each as CollectionSlug, ids, req, slug, villages })) return true
  }
  return false
}

const shows = async (args: {
  collection: CollectionSlug
  ids: string[]
  req: PayloadRequest
  slug: string
  villages: string[]
}): Promise<boolean> => {
  const { collection, ids, req, slug, villages } = args
  const { config } = req.payload.collections[collection]
  if (!mayRefer({ fields: config.fields, slug })) return false
  const here: Where = { [collection === 'villages' ? 'id' : 'village']: { in: villages } }
  const where = both(here, publishedIn(config)) as Where
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection,
      depth: 0,
      limit: pageLength,
      overrideAccess: true,
      page,
      req,
      sort: 'id',
      where,
    })
    const isThere = docs.some((data) =>
      references({ data, fields: config.fields }).some(
        (each) => each.collection === slug && ids.includes(each.id),
      ),
    )
    if (isThere) return true
    if (!hasNextPage) return false
  }
}

/**
 * Whether any of the fields can point at the collection; most collections need not be read at all.
 */
const mayRefer = ({ fields, slug }: { fields: Field[]; slug: string }): boolean =>
  fields.some((field) => {
    if (field.type === 'richText') return true
    if (field.type === 'relationship' || field.type === 'upload')
      return [field.relationTo].flat().includes(slug as never)
    if (field.type === 'tabs')
      return field.tabs.some((tab) => mayRefer({ fields: tab.fields, slug }))
    if (field.type === 'blocks')
      return field.blocks.some((block) => mayRefer({ fields: block.fields, slug }))
    return 'fields' in field && mayRefer({ fields: field.fields, slug })
  })
