import type { InArgs, InStatement, ResultSet, Transaction } from '@libsql/client'
import { setImmediate } from 'node:timers/promises'

import { type Connection, whileBusy } from './connection'
import { isRead, nameOfStatement } from './statements'
import type { Turn, WriterQueue } from './writerQueue'

export type TransactionOptions = {
  /**
   * Whether foreign keys are followed. Without them, as migrations that copy tables need it, all
   * are checked before the commit.
   * @default true
   */
  foreignKeys?: boolean
  /**
   * How long the lock is waited for, in milliseconds, where it differs from the queue's patience.
   */
  patienceMs?: number
}

/** A transaction of our own making; `open` takes the lock before the first write does. */
export type LazyTransaction = Transaction & {
  /**
   * Puts a write off until the transaction begins, which then does it first; at once where it has
   * begun. For what Payload writes before slow work, such as the lock of a document that is let go.
   */
  withFirstWrite: (write: () => Promise<void>) => Promise<void>
  open: (name: string) => Promise<void>
  /**
   * Does what was put off where no write came; to be called while the transaction can still be
   * found.
   */
  writePutOff: () => Promise<void>
}

export type Statement = Exclude<InStatement, string>

export const toStatement = (statement: InStatement, values?: InArgs): Statement =>
  typeof statement === 'string' ? { args: values ?? [], sql: statement } : statement

/**
 * Empties the values of a statement that failed. Drizzle writes them into its error's message from
 * the same array, and from there they reach logs: password hashes, mail addresses, whole articles.
 */
export const withoutValues = async (
  statement: Statement,
  action: () => Promise<ResultSet>,
): Promise<ResultSet> => {
  try {
    return await action()
  } catch (error) {
    if (Array.isArray(statement.args)) statement.args.length = 0
    throw error
  }
}

type Surroundings = {
  /**
   * How long others may be kept waiting, in milliseconds, before the transaction is ended by force.
   */
  holdMs: number
  /** Told about a transaction that was ended by force. */
  onForced: (name: string) => void
  queue: WriterQueue
  read: (statement: Statement) => Promise<ResultSet>
  writer: Connection
}

/**
 * A transaction that begins at its first write: what comes before it (reading, hooks, pictures,
 * hashing) keeps nobody waiting and reads what is committed; what comes after it reads its own
 * writes.
 */
export const beginLazily = (
  surroundings: Surroundings,
  options: TransactionOptions = {},
): LazyTransaction => {
  const { holdMs, onForced, queue, read, writer } = surroundings
  const { foreignKeys = true } = options
  let opening: Promise<Turn> | undefined
  let over: string | undefined
  let guard: NodeJS.Timeout | undefined
  let putOff: (() => Promise<void>)[] = []

  const open = async (name: string): Promise<void> => {
    if (over) throw new Error(`The transaction ${over}`)
    opening ??= take(name)
    await opening
    // It may have been given up while it waited.
    if (over) throw new Error(`The transaction ${over}`)
    const writes = putOff
    putOff = []
    for (const write of writes) await write()
  }

  const take = async (name: string): Promise<Turn> => {
    const arrivedAt = queue.now()
    const turn = await queue.take(name)
    // The driver answers at once: without this, writers one after the other would keep the event
    // loop from requests, timers, pictures and hashes for as long as there are any.
    await setImmediate()
    try {
      const until =
        options.patienceMs === undefined
          ? queue.deadline(arrivedAt)
          : arrivedAt + options.patienceMs
      // What a fault left open there is given up first.
      if (writer.isInTransaction()) writer.run('ROLLBACK')
      if (!foreignKeys) writer.run('PRAGMA foreign_keys = OFF')
      await whileBusy(until, async () => writer.run('BEGIN IMMEDIATE'))
    } catch (error) {
      restoreForeignKeys()
      turn.end('failed')
      throw error
    }
    guard = setInterval(() => void force(name), holdMs).unref()
    return turn
  }

  /** Whoever forgets to end a transaction must not stop everybody else. */
  const force = async (name: string): Promise<void> => {
    if (!queue.hasWaiters()) return
    onForced(name)
    await end('ROLLBACK', `was ended by force: it kept others waiting for ${holdMs} ms`)
  }

  const end = async (statement: 'COMMIT' | 'ROLLBACK', reason: string): Promise<void> => {
    if (over) return
    over = reason
    clearInterval(guard)
    const turn = await opening?.catch(() => undefined)
    if (!turn) return
    let result: 'failed' | 'written' = 'failed'
    try {
      if (statement === 'COMMIT' && !foreignKeys) await checkForeignKeys(writer)
      // Some faults (a full disk) have ended it already, and then nothing of it is stored.
      if (writer.isInTransaction() || statement === 'COMMIT') writer.run(statement)
      result = 'written'
    } finally {
      if (writer.isInTransaction()) writer.run('ROLLBACK')
      restoreForeignKeys()
      turn.end(result)
    }
  }

  const restoreForeignKeys = (): void => {
    if (!foreignKeys) writer.run('PRAGMA foreign_keys = ON')
  }

  const execute = async (given: InStatement): Promise<ResultSet> => {
    const statement = toStatement(given)
    if (!opening && !over && isRead(statement.sql)) return read(statement)
    return withoutValues(statement, async () => {
      await open(nameOfStatement(statement.sql))
      return writer.send(statement)
    })
  }

  return {
    batch: async (statements) => {
      const results: ResultSet[] = []
      for (const each of statements as (InStatement | [sql: string, args?: InArgs])[]) {
        results.push(await execute(Array.isArray(each) ? toStatement(each[0], each[1]) : each))
      }
      return results
    },
    close: () => void end('ROLLBACK', 'was closed'),
    get closed() {
      return over !== undefined
    },
    commit: async () => {
      if (over) throw new Error(`The transaction ${over}`)
      await end('COMMIT', 'is committed')
    },
    execute,
    executeMultiple: async (sql) => {
      await open(nameOfStatement(sql))
      writer.run(sql)
    },
    open,
    rollback: () => end('ROLLBACK', 'was rolled back'),
    withFirstWrite: async (write) => {
      if (opening) await write()
      else putOff.push(write)
    },
    writePutOff: async () => {
      if (putOff.length > 0) await open('put off')
    },
  }
}

const checkForeignKeys = async (writer: Connection): Promise<void> => {
  const { rows } = await writer.send('PRAGMA foreign_key_check')
  const tables = new Set(rows.map((row) => `${String(row.table)} -> ${String(row.parent)}`))
  if (tables.size > 0) throw new Error(`Rows point to nothing: ${[...tables].join(', ')}`)
}
