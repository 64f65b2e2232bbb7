import type { Payload } from 'payload'

import { isDatabaseUnavailable, unavailableSentence } from './errors'

type Watched = { [place]?: number }

const place = Symbol.for('balai-desa.database-failed-at')

/** How long a refusal may come of a failed read of the account, in milliseconds. */
const memoryMs = 15_000

/** Notes on a database when one of its methods failed because it could not be reached. */
export const noteUnavailability = (db: object): void => {
  const methods = db as Record<string, unknown>
  for (const name of [
    'find',
    'findOne',
    'create',
    'updateOne',
    'deleteOne',
    'count',
    'findVersions',
    'queryDrafts',
  ]) {
    const method = methods[name]
    if (typeof method !== 'function') continue
    methods[name] = async (...args: unknown[]): Promise<unknown> => {
      try {
        return (await method.apply(db, args)) as unknown
      } catch (error) {
        if (isDatabaseUnavailable(error)) (db as Watched)[place] = Date.now()
        throw error
      }
    }
  }
}

/**
 * What a request is answered when the database is the reason that it failed: 503 with a sentence,
 * in the form that Payload's `afterError` takes; undefined for every other error. A refusal counts
 * too shortly after the database failed, since Payload takes an account that it could not read for
 * a stranger.
 */
export const unavailableAnswer = (args: {
  error: unknown
  payload: Pick<Payload, 'db'>
}): { response: { errors: { message: string }[] }; status: 503 } | undefined => {
  const { error, payload } = args
  const { status } = (error ?? {}) as { status?: unknown }
  const failedAt = (payload.db as unknown as Watched)[place] ?? -Infinity
  const isRefusal = (status === 401 || status === 403) && Date.now() - failedAt < memoryMs
  if (!isRefusal && !isDatabaseUnavailable(error)) return undefined
  return { response: { errors: [{ message: unavailableSentence }] }, status: 503 }
}
