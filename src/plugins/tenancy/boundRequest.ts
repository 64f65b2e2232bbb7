import { APIError, type CollectionBeforeOperationHook } from 'payload'

/** Longest page of a REST answer; Payload itself gives everything for `limit=0` or `pagination=false`. */
export const maxPageSize = 200

/**
 * Bounds what a REST request may ask for: the length of a page, and the operators that both
 * databases know. The server's own calls (`overrideAccess`, populating) are left alone.
 */
export const boundRequest: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  const query = args as Query
  if (req.payloadAPI !== 'REST' || overrideAccess || query.currentDepth !== undefined) return args
  if (query.where !== undefined && !isSoundWhere(query.where)) {
    throw new APIError('Saringan (where) tidak dikenal. Periksa nama operatornya.', 400)
  }
  if (operation !== 'read' || query.id !== undefined) return args
  return { ...args, limit: pageSize(query), page: isCount(query.page) ? query.page : 1 }
}

type Query = {
  currentDepth?: number
  id?: unknown
  limit?: unknown
  page?: unknown
  pagination?: boolean
  where?: unknown
}

const pageSize = ({ limit, pagination }: Query): number => {
  if (isCount(limit)) return Math.min(limit, maxPageSize)
  return limit === undefined && pagination !== false ? 10 : maxPageSize
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0

/** `all` and the geographic operators fail on SQLite. */
const operators = new Set([
  'contains', 'equals', 'exists', 'greater_than', 'greater_than_equal', 'in', 'less_than', 'less_than_equal', 'like',
  'not_equals', 'not_in', 'not_like',
])

const isSoundWhere = (where: unknown): boolean =>
  isRecord(where) &&
  Object.entries(where).every(([key, value]) => {
    if (!['and', 'or'].includes(key.toLowerCase())) return isSoundConstraint(value)
    return list(value).every((each) => isSoundWhere(each))
  })

const isSoundConstraint = (constraint: unknown): boolean =>
  isRecord(constraint) && Object.keys(constraint).every((operator) => operators.has(operator))

const list = (value: unknown): unknown[] => (isRecord(value) ? Object.values(value) : Array.isArray(value) ? value : [value])

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
