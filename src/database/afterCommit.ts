import type { Payload, PayloadRequest } from 'payload'

type Effect = () => Promise<void>

type TransactionId = number | string

type Effects = { committed: Effect[]; rolledBack: Effect[] }

/** What waits for the end of each open transaction. */
type Waiting = Map<TransactionId, Effects>

type Place = Pick<PayloadRequest, 'payload' | 'transactionID'>

type Database = Payload['db'] & { [place]?: Waiting; sessions?: Record<TransactionId, unknown> }

// Next bundles its own copies of modules, so what waits is kept on the database that all of them
// share.
const place = Symbol.for('balai-desa.after-commit')

/**
 * Does something outside the database (mail, files, pages that are kept) once what `req` writes is
 * there to stay: after the outermost commit of its transaction, and before the operation returns.
 * A rollback drops it. Where there is no transaction it is done at once and awaited.
 *
 * The effect must not use `req`: its transaction is over by then. One that fails after a commit is
 * logged and keeps no other effect, since the save itself stands; without a transaction it rejects.
 */
export const afterCommit = async (req: Place, effect: Effect): Promise<void> => {
  const effects = await effectsOf(req)
  if (!effects) return effect()
  effects.committed.push(effect)
}

/**
 * Undoes something outside the database, such as a file that was written, when the transaction of
 * `req` is rolled back or its commit fails. Nothing happens where there is no transaction.
 */
export const afterRollback = async (req: Place, effect: Effect): Promise<void> => {
  const effects = await effectsOf(req)
  effects?.rolledBack.push(effect)
}

/**
 * What waits for the end of the transaction of a request; undefined where it has none, or one that
 * has ended.
 */
const effectsOf = async (req: Place): Promise<Effects | undefined> => {
  const id = await req.transactionID
  const db = req.payload.db as Database
  if (!id || !db.sessions?.[id]) return undefined
  const waiting = watchTransactions(req.payload)
  const effects = waiting.get(id) ?? { committed: [], rolledBack: [] }
  waiting.set(id, effects)
  return effects
}

/** Makes every commit and rollback of this database settle what waits for it. Once a database. */
const watchTransactions = (payload: Payload): Waiting => {
  const db = payload.db as Database
  if (db[place]) return db[place]
  const waiting: Waiting = new Map()
  db[place] = waiting
  const { commitTransaction, rollbackTransaction } = db
  const settle = async (id: TransactionId, result: keyof Effects): Promise<void> => {
    const effects = waiting.get(id)?.[result] ?? []
    waiting.delete(id)
    for (const effect of effects) {
      await effect().catch((err: unknown) =>
        payload.logger.error({ err, msg: 'What follows a transaction failed' }),
      )
    }
  }
  db.commitTransaction = async (given) => {
    const id = await given
    try {
      await commitTransaction.call(db, id)
    } catch (error) {
      await settle(id, 'rolledBack')
      throw error
    }
    await settle(id, 'committed')
  }
  db.rollbackTransaction = async (given) => {
    const id = await given
    await rollbackTransaction.call(db, id)
    await settle(id, 'rolledBack')
  }
  return waiting
}
