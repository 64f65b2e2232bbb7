import { deepCopyObject, type Payload, type PayloadRequest } from 'payload'

import { replayable } from './replayable'
import { isTakenSlug } from './isTakenSlug'
import { retryConflicts } from './retryConflicts'

type Options = { data?: unknown; req?: Partial<PayloadRequest> }
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

const done = Symbol.for('balai-desa.retried')

/**
 * Makes every write of a running Payload begin again when it met another writer (`retryConflicts`):
 * the operations of the Local API, and the REST endpoints, which do not pass through it. An
 * operation inside the transaction of another is not the outermost and is left to that one.
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
      return retryConflicts(
        async (attempt) => {
          await renew?.(attempt)
          const req = options.req ?? {}
          const data = options.data ? { data: deepCopyObject(options.data) } : {}
          return endingIts(payload, req, () => operation.call(payload, { ...options, ...data, req }))
        },
        { isAlso },
      )
    }
    target[name] = Object.assign(retried, { [done]: true as const })
  }
  for (const { endpoints } of [...payload.config.collections, ...payload.config.globals]) {
    for (const endpoint of endpoints || []) {
      const handler = endpoint.handler as Handler & { [done]?: true }
      if (endpoint.method === 'get' || !paths.has(endpoint.path) || handler[done]) continue
      const retried: Handler = async (req) => {
        const renew = await replayable.withBody(req)
        return retryConflicts(
          async (attempt) => {
            await renew(attempt)
            return endingIts(payload, req, async () => handler(req))
          },
          { isAlso },
        )
      }
      endpoint.handler = Object.assign(retried, { [done]: true as const })
    }
  }
}

/**
 * Ends the transaction that a failed try left open. Payload's login does when its commit fails: it
 * takes the session back first, in a transaction that takes nothing more.
 */
const endingIts = async <T>(payload: Payload, req: Partial<PayloadRequest>, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    const id = await Promise.resolve(req.transactionID).catch(() => undefined)
    if (id) await payload.db.rollbackTransaction(id).catch(() => undefined)
    delete req.transactionID
    throw error
  }
}
