import { type Client, createClient } from '@libsql/client'
import { setTimeout as sleep } from 'node:timers/promises'

import { isBusy } from '../errors'

/** Largest write-ahead log that is kept between checkpoints, in bytes. */
const journalBytes = 64 * 1024 * 1024

/**
 * What holds on every connection. `busy_timeout` stays 0: the driver waits synchronously, which stops
 * the event loop; `whileBusy` waits instead.
 */
const pragmas = ['busy_timeout = 0', 'foreign_keys = ON', 'journal_mode = WAL', 'synchronous = FULL', `journal_size_limit = ${journalBytes}`]

const shortestPause = 3
const longestPause = 40

/** Opens one connection to a SQLite file, made when it is missing, with every setting it needs. */
export const openConnection = async (args: {
  /** How long a lock of another process may keep it, in milliseconds. */
  patienceMs: number
  /** Refuses every write. */
  readOnly: boolean
  url: string
}): Promise<Client> => {
  const { patienceMs, readOnly, url } = args
  const until = performance.now() + patienceMs
  const client = await whileBusy(until, async () => createClient({ url }))
  for (const pragma of [...pragmas, ...(readOnly ? ['query_only = ON'] : [])]) {
    await whileBusy(until, () => client.execute(`PRAGMA ${pragma}`))
  }
  return client
}

/**
 * Does something again while another process holds the lock, with short pauses in between.
 * @param until time of `performance.now()` at which the last refusal is thrown.
 */
export const whileBusy = async <Result>(until: number, action: () => Promise<Result>): Promise<Result> => {
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
