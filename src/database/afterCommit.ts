import type { Payload, PayloadRequest } from 'payload'

type Effect = () => Promise<void>

type TransactionId = number | string

/** What waits for the commit of each open transaction. */
type Waiting = Map<TransactionId, Effect[]>

type Database = Payload['db'] & { [place]?: Waiting; sessions?: Record<TransactionId, unknown> }

// Next bundles its own copies of modules, so what waits is kept on the database that all of them share.
const place = Symbol.for('balai-desa.after-commit')

/**
 * Does something outside the database (mail, files, pages that are kept) once what `req` writes is
 * there to stay: after the outermost commit of its transaction, and before the operation returns.
 * A rollback drops it. Where there is no transaction it is done at once and awaited.
 *
 * The effect must not use `req`: its transaction is over by then. One that fails after a commit is
 * logged and keeps no other effect, since the save itself stands; without a transaction it rejects.
 */
export const afterCommit = async (
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  effect: Effect,
): Promise<void> => {
  const id = await req.transactionID
  const db = req.payload.db as Database
  // An id without a session is one that has ended.
  if (!id || !db.sessions?.[id]) return effect()
  const waiting = watchTransactions(req.payload)
  const effects = waiting.get(id) ?? []
  waiting.set(id, [...effects, effect])
}

/** Makes every commit and rollback of this database settle what waits for it. Once a database. */
const watchTransactions = (payload: Payload): Waiting => {
  const db = payload.db as Database
  if (db[place]) return db[place]
  const waiting: Waiting = new Map()
  db[place] = waiting
  const { commitTransaction, rollbackTransaction } = db
  db.commitTransaction = async (id) => {
    const key = await id
    try {
      await commitTransaction.call(db, key)
    } catch (error) {
      waiting.delete(key)
      throw error
    }
    const effects = waiting.get(key) ?? []
    waiting.delete(key)
    for (const effect of effects) {
      await effect().catch((err: unknown) => payload.logger.error({ err, msg: 'An effect after a commit failed' }))
    }
  }
  db.rollbackTransaction = async (id) => {
    waiting.delete(await id)
    await rollbackTransaction.call(db, id)
  }
  return waiting
}
