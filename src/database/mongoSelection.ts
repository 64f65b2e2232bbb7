import type { MongooseAdapter } from '@payloadcms/db-mongodb'

/** For so long after one call found no server, the next fail at once. */
const restMs = 1000

const calls = [
  'count',
  'countVersions',
  'create',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateGlobal',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

type Call = (args: unknown) => Promise<unknown>

/**
 * Lets a request wait for a server once, not once a query: after a call that found none, others
 * fail with the same error for a second, and then one waits again.
 */
export const failFast = (db: MongooseAdapter): void => {
  const target = db as unknown as Record<(typeof calls)[number], Call>
  let failure: undefined | { at: number; error: unknown }
  for (const name of calls) {
    const call = target[name]
    target[name] = async (args) => {
      if (failure && performance.now() - failure.at < restMs) throw failure.error
      try {
        const answer = await call.call(db, args)
        failure = undefined
        return answer
      } catch (error) {
        if (isSelection(error)) failure = { at: performance.now(), error }
        throw error
      }
    }
  }
}

const isSelection = (error: unknown): boolean => {
  const { cause, message, name } = (error ?? {}) as {
    cause?: unknown
    message?: string
    name?: string
  }
  if (name?.endsWith('ServerSelectionError') || (message ?? '').includes('buffering timed out'))
    return true
  return Boolean(cause) && isSelection(cause)
}
