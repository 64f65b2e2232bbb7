import type { CollectionSlug, PayloadRequest } from 'payload'

import { isDocumentId } from '../../../collections/shared/isDocumentId'
import { idsAmong } from './idsAmong'

/**
 * Which of some documents whoever asks may change, by the collection's own rule; an unknown
 * collection has none.
 */
export const editable = async (args: {
  ids: string[]
  req: PayloadRequest
  slug: string
}): Promise<string[]> => {
  const { req, slug } = args
  if (!Object.hasOwn(req.payload.collections, slug)) return []
  const ids = args.ids.filter((id) => isDocumentId(req.payload, id))
  if (ids.length === 0) return []
  const { access } = req.payload.collections[slug as CollectionSlug].config
  const allowed = await access.update({ req, ...(ids.length === 1 && { id: ids[0] }) })
  if (allowed === false) return []
  return idsAmong({
    ids,
    req,
    slug: slug as CollectionSlug,
    trash: true,
    ...(allowed !== true && { where: allowed }),
  })
}
