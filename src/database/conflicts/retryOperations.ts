import { deepCopyObject, type Payload, type PayloadRequest, type Where } from 'payload'

import { bulkRequest } from './bulkRequest'
import { isTakenSlug } from './isTakenSlug'
import { aloneInTransaction, type BulkChoice, type BulkResult, oneByOne } from './oneByOne'
import { replayable } from './replayable'
import { retryConflicts } from './retryConflicts'

type Options = Partial<BulkChoice> & {
  context?: unknown
  data?: unknown
  disableTransaction?: boolean
  file?: unknown
  filePath?: string
  id?: unknown
  locale?: unknown
  req?: Partial<PayloadRequest>
  user?: unknown
}
type Operation = (options: Options) => Promise<unknown>
type Handler = (req: PayloadRequest) => Promise<Response> | Response

/** Operations of the Local API that write. */
const operations = [
  'create',
  'delete',
  'duplicate',
  'forgotPassword',
  'login',
  'resetPassword',
  'restoreGlobalVersion',
  'restoreVersion',
  'unlock',
  'update',
  'updateGlobal',
  'verifyEmail',
] as const

/**
 * Payload's own endpoints that write, of collections and globals. Endpoints of plugins are left
 * alone: they write by the Local API, and may do more than write.
 */
const paths = new Set([
  '/',
  '/:id',
  '/:id/duplicate',
  '/first-register',
  '/forgot-password',
  '/login',
  '/logout',
  '/refresh-token',
  '/reset-password',
  '/unlock',
  '/verify/:id',
  '/versions/:id',
])

const bulkMethods = new Set(['delete', 'patch'])

const done = Symbol.for('balai-desa.retried')

/**
 * Makes every write of a running Payload begin again when it met another writer (`retryConflicts`):
 * the operations of the Local API, and the REST endpoints, which do not pass through it. An
 * operation inside the transaction of another is not the outermost and is left to that one. A bulk
 * operation is done document by document (`oneByOne`).
 */
export const retryOperations = (payload: Payload): void => {
  const isAlso = (error: unknown) => isTakenSlug(error, payload.config)
  const target = payload as unknown as Record<string, Operation & { [done]?: true }>
  for (const name of operations) {
    const operation = target[name]
    if (!operation || operation[done]) continue
    const retried: Operation = async (options) => {
      if (await options.req?.transactionID) return operation.call(payload, options)
      const renew = options.req ? replayable(options.req) : undefined
      const req = options.req ?? {}
      const work = (changed: Options = {}): Promise<unknown> => {
        const data = options.data ? { data: deepCopyObject(options.data) } : {}
        return operation.call(payload, { ...options, ...data, ...changed, req })
      }
      const tried = <T>(one: () => Promise<T>): Promise<T> =>
        retryConflicts(
          async (attempt) => {
            await renew?.(attempt)
            return endingIts(payload, req, one)
          },
          { isAlso },
        )
      if (isBulk(name, options)) {
        const alone = (where: Where): Promise<BulkResult> =>
          aloneInTransaction({
            isAlso,
            payload,
            req,
            work: () => work({ limit: undefined, where }) as Promise<BulkResult>,
          })
        const choice = choiceOf({ isDelete: name === 'delete', options, payload })
        const result = await oneByOne({
          choice,
          one: (where) => tried(() => alone(where)),
          payload,
          req,
        })
        if (result) return result
      }
      return tried(() => work())
    }
    target[name] = Object.assign(retried, { [done]: true as const })
  }
  for (const entity of [...payload.config.collections, ...payload.config.globals]) {
    for (const endpoint of entity.endpoints || []) {
      const handler = endpoint.handler as Handler & { [done]?: true }
      if (endpoint.method === 'get' || !paths.has(endpoint.path) || handler[done]) continue
      const retried: Handler = async (req) => {
        const renew = await replayable.withBody(req)
        const tried = <T>(one: () => Promise<T>): Promise<T> =>
          retryConflicts(
            async (attempt) => {
              await renew(attempt)
              return endingIts(payload, req, one)
            },
            { isAlso },
          )
        if (endpoint.path === '/' && bulkMethods.has(endpoint.method) && 'upload' in entity) {
          const alone = (work: () => Promise<BulkResult>): Promise<BulkResult> =>
            tried(() => aloneInTransaction({ isAlso, payload, req, work }))
          const response = await bulkRequest({ alone, collection: entity, handler, req })
          if (response) return response
        }
        return tried(async () => handler(req))
      }
      endpoint.handler = Object.assign(retried, { [done]: true as const })
    }
  }
}

/**
 * What Payload does with `where` and without an id; a file is used up by the operation, and left to
 * it.
 */
const isBulk = (name: string, options: Options): boolean =>
  (name === 'delete' || name === 'update') &&
  options.id === undefined &&
  options.where !== undefined &&
  !options.disableTransaction &&
  !options.file &&
  !options.filePath

const choiceOf = (args: { isDelete: boolean; options: Options; payload: Payload }): BulkChoice => {
  const { isDelete, options, payload } = args
  const {
    context,
    data,
    draft = false,
    limit,
    locale,
    overrideAccess = true,
    sort,
    trash,
    user,
  } = options
  const { collection, where } = options as BulkChoice
  const isToTrash = Boolean((data as undefined | { deletedAt?: unknown })?.deletedAt)
  const { versions } = payload.collections[collection].config
  const ofVersions = { draft: !isDelete && Boolean(versions?.drafts) && (draft || isToTrash) }
  const order = isDelete ? {} : { limit, sort }
  return {
    ...ofVersions,
    ...order,
    ...({ context, locale, user } as object),
    collection,
    overrideAccess,
    trash,
    where,
  }
}

/**
 * Ends the transaction that a failed try left open. Payload's login does when its commit fails: it
 * takes the session back first, in a transaction that takes nothing more.
 */
const endingIts = async <T>(
  payload: Payload,
  req: Partial<PayloadRequest>,
  work: () => Promise<T>,
): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    const id = await Promise.resolve(req.transactionID).catch(() => undefined)
    if (id) await payload.db.rollbackTransaction(id).catch(() => undefined)
    delete req.transactionID
    throw error
  }
}
