import { APIError, type CollectionBeforeOperationHook, ValidationError } from 'payload'

import { isRecord } from '../tenancy/isRecord'
import { misfits } from './misfits'

/**
 * Refuses, field by field, what a REST request sends in a kind that its field cannot hold. The
 * server's own calls are typed.
 */
export const requireFittingData: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (
    req.payloadAPI !== 'REST' ||
    overrideAccess ||
    (operation !== 'create' && operation !== 'update')
  )
    return args
  const { data, limit } = args as { data?: unknown; limit?: unknown }
  if (!isRecord(data)) throw new APIError('Kirim isian sebagai objek JSON.', 400, undefined, true)
  if (
    limit !== undefined &&
    limit !== null &&
    !(Number.isSafeInteger(limit) && Number(limit) >= 0)
  ) {
    throw new APIError('Batas (limit) harus bilangan bulat.', 400, undefined, true)
  }
  const errors = misfits({ data, fields: collection.flattenedFields }).map((each) => ({
    ...each,
    label: each.path,
  }))
  if (errors.length > 0)
    throw new ValidationError(
      { collection: collection.slug, errors },
      () => 'Belum dapat disimpan.',
    )
  return args
}
