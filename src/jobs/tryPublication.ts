import type { CollectionSlug, JsonObject, Payload, PayloadRequest, TypedUser } from 'payload'
import { createLocalReq, updateByIDOperation } from 'payload'

import type { Trial } from '../../collections/shared/requestContext'

type WriteArgs = {
  collection?: string
  data?: JsonObject
  id?: number | string
  req?: Partial<PayloadRequest>
  where?: { id?: { equals?: unknown } }
}
type Write = (args: WriteArgs) => Promise<unknown>
type Database = { [name: string]: unknown; rollbackTransaction: (id: unknown) => Promise<void> }

const writes = [
  'create',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

/**
 * Publishes a document without writing it: access, hooks and validation run as they will at the
 * hour. Settles when it would be published.
 * @throws what publishing throws: `Forbidden`, `ValidationError` with the fields, `NotFound`.
 */
export const tryPublication = async (args: {
  collection: CollectionSlug
  data: JsonObject
  id: string
  payload: Payload
  req: PayloadRequest
  user: null | TypedUser
}): Promise<void> => {
  const { collection, data, id, payload } = args
  const guarded = guardWrites(payload)
  const transactionID = await args.req.transactionID
  // Whether it passed is said here and not by an error's class: a build holds this module several
  // times, each with classes of its own.
  const trial: Trial = { id, collection, hasPassed: false }
  const req = await createLocalReq(
    {
      context: { trial },
      req: { i18n: args.req.i18n, transactionID },
      user: args.user ?? undefined,
    },
    payload,
  )
  if (transactionID !== undefined) guarded.add(transactionID)
  try {
    await updateByIDOperation({
      id,
      collection: payload.collections[collection],
      data: { ...structuredClone(data), _status: 'published' },
      depth: 0,
      disableTransaction: true,
      overrideAccess: args.user === null,
      overrideLock: true,
      req,
    })
  } catch (error) {
    if (!trial.hasPassed) throw error
  } finally {
    if (transactionID !== undefined) guarded.delete(transactionID)
  }
}

const place = Symbol.for('balai-desa.trials')

/**
 * Teaches a database, once, to answer a trial's writes without writing, and to keep the caller's
 * transaction.
 */
const guardWrites = (payload: Payload): Set<unknown> => {
  const db = payload.db as unknown as Database & { [place]?: Set<unknown> }
  if (db[place]) return db[place]
  const guarded = new Set<unknown>()
  db[place] = guarded
  for (const name of writes) {
    const write = db[name] as Write
    db[name] = async (args: WriteArgs) => {
      const trial = args.req?.context?.trial
      if (!trial) return write.call(db, args)
      const id = args.id ?? args.where?.id?.equals
      if (name === 'updateOne' && args.collection === trial.collection && String(id) === trial.id) {
        trial.hasPassed = true
        // Everything before has let it pass; what follows is not to happen.
        throw new Error('the trial passed')
      }
      return { ...args.data, id }
    }
  }
  const { rollbackTransaction } = db
  // A refused trial rolls back what it was called with, which is its caller's transaction.
  db.rollbackTransaction = async (id) => {
    if (!guarded.has(await id)) await rollbackTransaction.call(db, id)
  }
  return guarded
}
