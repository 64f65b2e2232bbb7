import {
  APIError,
  type CollectionBeforeOperationHook,
  NotFound,
  type SanitizedCollectionConfig,
} from 'payload'

import { isRecord } from './isRecord'

/**
 * Longest page of a REST answer; Payload itself gives everything for `limit=0` or
 * `pagination=false`.
 */
export const maxPageSize = 200

/**
 * Bounds what a REST request may ask for: the length of a page, and operators and paths that both
 * databases know. The server's own calls (`overrideAccess`, populating) are left alone.
 */
export const boundRequest: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  // Payload offers these addresses for every collection and fails on those that keep no versions.
  if (operation === 'restoreVersion' && !collection.versions) throw new NotFound(req.t)
  const query = args as Query
  if (req.payloadAPI !== 'REST' || overrideAccess || query.currentDepth !== undefined) return args
  if (query.where !== undefined && !isSoundWhere(query.where, pathsOf(collection))) {
    throw new APIError(
      'Saringan (where) tidak dikenal. Periksa nama kolom, operator, dan tanggalnya.',
      400,
    )
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

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) > 0

/** `all` and the geographic operators fail on SQLite. */
const operators = new Set([
  'contains',
  'equals',
  'exists',
  'greater_than',
  'greater_than_equal',
  'in',
  'less_than',
  'less_than_equal',
  'like',
  'not_equals',
  'not_in',
  'not_like',
])

/** MongoDB makes a pattern of their value and fails on a list. */
const textOperators = new Set(['contains', 'like', 'not_like'])

type Paths = { closed: RegExp; dates: RegExp }

/** Inside rich text and JSON the databases search differently, and SQLite fails on some paths. */
const pathsOf = ({ flattenedFields }: SanitizedCollectionConfig): Paths => {
  const named = (...types: string[]): string =>
    flattenedFields
      .filter(({ type }) => types.includes(type))
      .map(({ name }) => name)
      .join('|') || '(?!)'
  return {
    closed: new RegExp(`^(version(\\.|__))?(${named('json', 'richText')})(\\.|__)`),
    dates: new RegExp(`^(version(\\.|__))?(${named('date')})$`),
  }
}

const isSoundWhere = (where: unknown, paths: Paths): boolean =>
  isRecord(where) &&
  Object.entries(where).every(([key, value]) => {
    if (['and', 'or'].includes(key.toLowerCase()))
      return (isRecord(value) ? Object.values(value) : list(value)).every((each) =>
        isSoundWhere(each, paths),
      )
    return !paths.closed.test(key) && isSoundConstraint(value, paths.dates.test(key))
  })

const isSoundConstraint = (constraint: unknown, isDate: boolean): boolean =>
  isRecord(constraint) &&
  Object.entries(constraint).every(([operator, value]) => {
    if (!operators.has(operator)) return false
    if (Array.isArray(value) && textOperators.has(operator)) return false
    // A query inside a value would reach related documents past their access rule.
    if (list(value).some((each) => typeof each === 'object' && each !== null)) return false
    return !(
      isDate &&
      typeof value === 'string' &&
      operator !== 'exists' &&
      isNaN(Date.parse(value))
    )
  })

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])
