import { getTranslation } from '@payloadcms/translations'
import {
  deepCopyObject,
  parseParams,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'

import { type BulkResult, oneByOne } from './oneByOne'

type Handler = (req: PayloadRequest) => Promise<Response> | Response

/**
 * `PATCH` and `DELETE` of many documents over REST, one by one (`oneByOne`), answered as Payload
 * answers; undefined where that is not asked for. A file is left to Payload: it is used up by its
 * operation.
 * @param args.alone does Payload's handler for one document.
 */
export const bulkRequest = async (args: {
  alone: (work: () => Promise<BulkResult>) => Promise<BulkResult>
  collection: SanitizedCollectionConfig
  handler: Handler
  req: PayloadRequest
}): Promise<Response | undefined> => {
  const { alone, collection, handler, req } = args
  const raw = req.query
  const { draft, limit, sort, trash, where } = parseParams(deepCopyObject(raw))
  const { disableBulkDelete, disableBulkEdit, slug } = collection as SanitizedCollectionConfig & {
    disableBulkDelete?: boolean
  }
  const isDelete = req.method?.toUpperCase() === 'DELETE'
  if (req.file || !isChoice(where) || (isDelete ? disableBulkDelete : disableBulkEdit))
    return undefined
  const isToTrash = Boolean((req.data as undefined | { deletedAt?: unknown })?.deletedAt)
  let headers: Headers | undefined
  const one = (chosen: Where): Promise<BulkResult> =>
    alone(async () => {
      const { limit: _, ...query } = deepCopyObject(raw)
      req.query = { ...query, where: chosen }
      const response = await handler(req)
      headers = response.headers
      return (await response.json()) as BulkResult
    })
  try {
    const isOfVersions = !isDelete && hasDrafts(collection) && (draft === true || isToTrash)
    const order = isDelete ? {} : { limit, sort }
    const choice = {
      ...order,
      collection: slug,
      draft: isOfVersions,
      overrideAccess: false,
      trash,
      where,
    }
    const result = await oneByOne({ choice, one, payload: req.payload, req })
    return result && answerOf({ collection, headers, isDelete, req, result })
  } finally {
    req.query = raw
  }
}

const isChoice = (where: unknown): where is Where =>
  typeof where === 'object' && where !== null && !Array.isArray(where)

const hasDrafts = ({ versions }: SanitizedCollectionConfig): boolean => Boolean(versions?.drafts)

const answerOf = (args: {
  collection: SanitizedCollectionConfig
  headers: Headers | undefined
  isDelete: boolean
  req: PayloadRequest
  result: BulkResult
}): Response => {
  const { collection, headers, isDelete, req, result } = args
  const { docs, errors } = result
  const total = docs.length + errors.length
  const isWhole = errors.length === 0
  const label = getTranslation(
    collection.labels[(isWhole ? docs.length : total) === 1 ? 'singular' : 'plural'],
    req.i18n,
  )
  const words = isWhole
    ? (['general:deletedCountSuccessfully', 'general:updatedCountSuccessfully'] as const)
    : (['error:unableToDeleteCount', 'error:unableToUpdateCount'] as const)
  const message = req.t(words[isDelete ? 0 : 1], {
    count: isWhole ? docs.length : errors.length,
    label,
    total,
  })
  return Response.json(
    { ...result, message },
    { headers: headers ?? new Headers(), status: isWhole ? 200 : 400 },
  )
}
