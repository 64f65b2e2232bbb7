import type { Payload } from 'payload'

type Call = (args: { req?: { transactionID?: unknown } }) => Promise<unknown>
type Database = Record<string, unknown> & { [place]?: Map<unknown, unknown> }

const place = Symbol.for('balai-desa.database-faults')

const methods = [
  'count',
  'create',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
]

/**
 * Remembers what the database said last within a transaction. Payload's bulk operations keep only
 * the text of an error, from which nobody can tell a meeting of two writers from a refusal.
 */
export const watchFaults = (
  payload: Payload,
  transactionID: unknown,
): { end: () => void; fault: () => unknown } => {
  const faults = faultsOf(payload.db as unknown as Database)
  faults.set(transactionID, undefined)
  return { end: () => void faults.delete(transactionID), fault: () => faults.get(transactionID) }
}

const faultsOf = (db: Database): Map<unknown, unknown> => {
  if (db[place]) return db[place]
  const faults = new Map<unknown, unknown>()
  for (const name of methods) {
    const call = db[name] as Call | undefined
    if (!call) continue
    db[name] = (async (args) => {
      try {
        return await call.call(db, args)
      } catch (error) {
        const id = await args.req?.transactionID
        if (faults.has(id)) faults.set(id, error)
        throw error
      }
    }) satisfies Call
  }
  return (db[place] = faults)
}
