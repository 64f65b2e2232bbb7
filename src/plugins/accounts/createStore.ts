import type { Payload } from 'payload'
import { RateLimiterMongo } from 'rate-limiter-flexible'

import type { MakeCounter } from './createGate'
import { memoryCounter } from './memoryCounter'

/** Collection of the counters, beside Payload's own; documents leave by themselves. */
export const limitsCollection = 'limits'

/**
 * Counters for several machines, in MongoDB over the connection that is open anyway; while it does
 * not answer each process counts for itself. SQLite serves one machine, and a try never takes its
 * write lock.
 * @returns undefined where the database is none to count in, which is said in the log.
 */
export const createStore = (payload: Payload): MakeCounter | undefined => {
  const database = mongoOf(payload)
  if (!database) {
    payload.logger.warn(
      'LIMITS_STORE=database berlaku untuk MongoDB; batas percobaan dihitung di memori.',
    )
    return undefined
  }
  void indexes({ database, payload })
  return ({ name, points, seconds }) =>
    new RateLimiterMongo({
      disableIndexesCreation: true,
      duration: seconds,
      insuranceLimiter: memoryCounter({ name, points, seconds }),
      keyPrefix: name,
      points,
      storeClient: database,
      tableName: limitsCollection,
    })
}

type Collection = { createIndex: (keys: object, options: object) => Promise<unknown> }
type Database = { collection: (name: string) => Collection }

/** The driver's database behind mongoose; none for SQLite and while only the schema is read. */
const mongoOf = (payload: Payload): Database | undefined => {
  const { connection, name } = payload.db as { connection?: { db?: Database }; name: string }
  return name === 'mongoose' ? connection?.db : undefined
}

/**
 * Without the first index counters would stay for ever, without the second two counts of one key
 * could stand side by side.
 */
const indexes = async ({
  database,
  payload,
}: {
  database: Database
  payload: Payload
}): Promise<void> => {
  try {
    const collection = database.collection(limitsCollection)
    await collection.createIndex({ expire: 1 }, { expireAfterSeconds: 0 })
    await collection.createIndex({ key: 1 }, { unique: true })
  } catch (err) {
    payload.logger.error({ err, msg: 'The indexes of the limits could not be made' })
  }
}
