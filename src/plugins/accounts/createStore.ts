import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import { RateLimiterMemory, RateLimiterMongo } from 'rate-limiter-flexible'

import type { MakeCounter } from './createGate'

/** Keys that one counter holds in memory; the longest unused leaves first. About 10 MB when full. */
const mostKeys = 20_000

/** Collection of the counters, beside Payload's own; documents leave by themselves. */
export const limitsCollection = 'limits'

/**
 * Where tries are counted. One machine counts in memory. Several count in MongoDB, over the connection that
 * is open anyway; while it does not answer each counts for itself. SQLite serves one machine, and a try never
 * takes its write lock: there it is memory, whatever is asked for.
 */
export const createStore = (args: { payload: Payload; where: 'database' | 'memory' }): MakeCounter => {
  const { payload, where } = args
  const database = where === 'database' ? mongoOf(payload) : undefined
  if (where === 'database' && !database) payload.logger.warn('LIMITS_STORE=database berlaku untuk MongoDB; batas percobaan dihitung di memori.')
  if (!database) return inMemory
  void indexes({ database, payload })
  return ({ name, points, seconds }) =>
    new RateLimiterMongo({
      disableIndexesCreation: true,
      duration: seconds,
      insuranceLimiter: inMemory({ name, points, seconds }),
      keyPrefix: name,
      points,
      storeClient: database,
      tableName: limitsCollection,
    })
}

/** The library's counter in memory, which alone would keep as many keys as anybody cares to try. */
const inMemory: MakeCounter = ({ name, points, seconds }) => {
  const counter = new RateLimiterMemory({ duration: seconds, keyPrefix: name, points })
  const keys = new LRUCache<string, true>({ dispose: (_, key) => void counter.delete(key), max: mostKeys })
  const consume = counter.consume.bind(counter)
  const penalty = counter.penalty.bind(counter)
  return Object.assign(counter, {
    consume: (...args: Parameters<typeof consume>) => {
      keys.set(String(args[0]), true)
      return consume(...args)
    },
    penalty: (...args: Parameters<typeof penalty>) => {
      keys.set(String(args[0]), true)
      return penalty(...args)
    },
  })
}

type Collection = { createIndex: (keys: object, options: object) => Promise<unknown> }
type Database = { collection: (name: string) => Collection }

/** The driver's database behind mongoose; none for SQLite and while only the schema is read. */
const mongoOf = (payload: Payload): Database | undefined => {
  const { connection, name } = payload.db as { connection?: { db?: Database }; name: string }
  return name === 'mongoose' ? connection?.db : undefined
}

/** Without the first index counters would stay for ever, without the second two counts of one key could stand side by side. */
const indexes = async ({ database, payload }: { database: Database; payload: Payload }): Promise<void> => {
  try {
    const collection = database.collection(limitsCollection)
    await collection.createIndex({ expire: 1 }, { expireAfterSeconds: 0 })
    await collection.createIndex({ key: 1 }, { unique: true })
  } catch (err) {
    payload.logger.error({ err, msg: 'The indexes of the limits could not be made' })
  }
}
