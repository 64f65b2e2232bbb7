import type { InStatement, ResultSet } from '@libsql/client'
import { Sqlite3Client } from '@libsql/client/sqlite3'
import Database from 'libsql'
import { setTimeout as sleep } from 'node:timers/promises'

import { isBusy } from '../errors'

/** Largest write-ahead log that is kept between checkpoints, in bytes. */
const journalBytes = 64 * 1024 * 1024

/**
 * What holds on every connection. `busy_timeout` stays 0: the driver waits synchronously, which
 * stops the event loop; `whileBusy` waits instead.
 */
const pragmas = [
  'busy_timeout = 0',
  'foreign_keys = ON',
  'journal_mode = WAL',
  'synchronous = FULL',
  `journal_size_limit = ${journalBytes}`,
]

const shortestPause = 3
const longestPause = 40

/** One connection, on which statements run one after the other. */
export type Connection = {
  close: () => void
  /** Whether a transaction is open on it. */
  isInTransaction: () => boolean
  /**
   * Runs SQL without values or result, and finishes it also when it fails. A refused `BEGIN` that
   * was prepared would count as in progress, and no later `COMMIT` would pass.
   */
  run: (sql: string) => void
  send: (statement: InStatement) => Promise<ResultSet>
}

/** Opens one connection to a SQLite file, made when it is missing, with every setting it needs. */
export const openConnection = async (args: {
  /** How long a lock of another process may keep it, in milliseconds. */
  patienceMs: number
  /** Refuses every write. */
  readOnly: boolean
  url: string
}): Promise<Connection> => {
  const { patienceMs, readOnly, url } = args
  const until = performance.now() + patienceMs
  const path = pathOf(url)
  const database = new Database(path)
  const client = new Sqlite3Client(path, {}, database, 'number')
  const run = (sql: string): void => {
    try {
      database.exec(sql)
    } catch (error) {
      throw withCode(error)
    }
  }
  for (const pragma of [...pragmas, ...(readOnly ? ['query_only = ON'] : [])]) {
    await whileBusy(until, async () => run(`PRAGMA ${pragma}`))
  }
  return {
    close: () => client.close(),
    isInTransaction: () => database.inTransaction,
    run,
    send: (statement) => client.execute(statement),
  }
}

/** `file:data/balai.db` and `file:///srv/balai.db` as paths. */
const pathOf = (url: string): string =>
  decodeURIComponent(url.replace(/^file:(\/\/(localhost)?(?=\/))?/, ''))

/**
 * Does something again while another process holds the lock, with short pauses in between.
 * @param until time of `performance.now()` at which the last refusal is thrown.
 */
export const whileBusy = async <Result>(
  until: number,
  action: () => Promise<Result>,
): Promise<Result> => {
  for (let pause = shortestPause; ; pause = Math.min(longestPause, pause * 2)) {
    try {
      return await action()
    } catch (error) {
      if (!isBusy(error) || performance.now() >= until) throw error
    }
    // Not in step with others who wait.
    await sleep(pause * (0.5 + Math.random()))
  }
}

/** The bare driver says some of its codes in the message only. */
const withCode = (error: unknown): unknown => {
  if (
    error instanceof Error &&
    !('code' in error && error.code) &&
    /database (table )?is locked/.test(error.message)
  ) {
    return Object.assign(error, { code: 'SQLITE_BUSY' })
  }
  return error
}
