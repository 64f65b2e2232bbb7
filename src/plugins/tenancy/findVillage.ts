import type { PayloadRequest } from 'payload'

import { isDocumentId } from '../../../collections/shared/isDocumentId'

type Village = { district: string; regency: string }

/** A village's region codes, read once per request however many documents it writes. */
export const findVillage = async (args: {
  id: string
  req: PayloadRequest
}): Promise<undefined | Village> => {
  const { id, req } = args
  const known = (req.context.villages ??= {})
  if (known[id]) return known[id]
  if (!isDocumentId(req.payload, id)) return undefined
  const { docs } = await req.payload.find({
    collection: 'villages',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    select: { district: true, regency: true },
    where: { id: { in: [id] } },
  })
  const village = docs[0]
  if (!village?.regency || !village.district) return undefined
  known[id] = { district: village.district, regency: village.regency }
  return known[id]
}
