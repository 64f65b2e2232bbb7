import type { Client, InArgs, InStatement, ResultSet } from '@libsql/client'

import { openConnection, whileBusy } from './connection'
import { isRead, nameOfStatement } from './statements'
import {
  beginLazily,
  type LazyTransaction,
  type Statement,
  toStatement,
  type TransactionOptions,
  withoutValues,
} from './transaction'
import { createWriterQueue } from './writerQueue'

/** How long a write waits while nothing moves, in milliseconds. */
const patienceMs = 5000
/** How long it waits in a queue that moves. */
const longestMs = 30_000
/** How long one transaction may keep others waiting. */
const holdMs = 20_000

/** A client of one SQLite file, to be used where libsql's own is expected. */
export type SqliteClient = Client & {
  begin: (options?: TransactionOptions) => LazyTransaction
  /** What the next call of `transaction()` gets: Drizzle asks for one without saying which. */
  handOver: (transaction: LazyTransaction) => void
  /** Waits for the writer, moves the log into the file and closes both connections. */
  shutDown: () => Promise<void>
}

/**
 * Opens a SQLite file with two connections: one reads, the other writes, one writer after the
 * other. Neither is ever opened again, so that their settings hold; readers see what is committed
 * and nothing else. See docs/decisions/016.
 */
export const openSqlite = async (args: {
  /** Takes a line about somebody who held the lock too long; no values of statements are in it. */
  warn: (line: string) => void
  url: string
}): Promise<SqliteClient> => {
  const { url, warn } = args
  const writer = await openConnection({ patienceMs, readOnly: false, url })
  const reader = await openConnection({ patienceMs, readOnly: true, url })
  const read = (statement: Statement): Promise<ResultSet> =>
    withoutValues(statement, () =>
      whileBusy(performance.now() + patienceMs, () => reader.send(statement)),
    )
  const queue = createWriterQueue({
    longestMs,
    onStandstill: ({ holder, waitedMs, waiter }) =>
      warn(
        `"${waiter}" gave up after ${waitedMs} ms: "${holder}" holds the database. ` +
          'If both belong to one request, a Local API call in a hook lacks `req` and waits for its own transaction.',
      ),
    patienceMs,
  })
  const begin = (options?: TransactionOptions): LazyTransaction =>
    beginLazily(
      {
        holdMs,
        onForced: (name) =>
          warn(
            `A transaction that began with "${name}" was rolled back: it kept others waiting for ${holdMs} ms.`,
          ),
        queue,
        read,
        writer,
      },
      options,
    )
  /** Something that is no transaction of Payload's, as one of its own. */
  const whole = async <Result>(
    name: string,
    action: (transaction: LazyTransaction) => Promise<Result>,
  ): Promise<Result> => {
    const transaction = begin()
    try {
      await transaction.open(name)
      const result = await action(transaction)
      await transaction.commit()
      return result
    } catch (error) {
      await transaction.rollback()
      throw error
    }
  }
  let handedOver: LazyTransaction | undefined
  let isClosed = false
  const client: SqliteClient = {
    batch: (statements: InStatement[]) =>
      whole('batch', (transaction) => transaction.batch(statements)),
    begin,
    close: () => {
      if (isClosed) return
      isClosed = true
      reader.close()
      writer.close()
    },
    get closed() {
      return isClosed
    },
    execute: async (given: InStatement | string, values?: InArgs): Promise<ResultSet> => {
      const statement = toStatement(given, values)
      if (isRead(statement.sql)) return read(statement)
      return whole(nameOfStatement(statement.sql), (transaction) => transaction.execute(statement))
    },
    executeMultiple: (sql) =>
      whole(nameOfStatement(sql), (transaction) => transaction.executeMultiple(sql)),
    handOver: (transaction) => {
      handedOver = transaction
    },
    migrate: (statements) => client.batch(statements),
    protocol: 'file',
    shutDown: async () => {
      if (isClosed) return
      try {
        const turn = await queue.take('shutdown')
        await whileBusy(performance.now() + patienceMs, async () =>
          writer.run('PRAGMA wal_checkpoint(TRUNCATE)'),
        ).finally(() => turn.end('written'))
      } catch (error) {
        warn(`The log was not moved into the database file: ${String(error)}`)
      }
      client.close()
    },
    sync: () => Promise.reject(new Error('A database file has no replica to follow.')),
    transaction: () => {
      const transaction = handedOver ?? begin()
      handedOver = undefined
      return Promise.resolve(transaction)
    },
  }
  return client
}
