import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

/**
 * What asking for a lease gave: held by another, held on, or new in our hands, after one that let
 * it run out or not.
 */
export type LeaseAnswer = 'held-on' | 'other' | 'taken' | 'taken-over'

/**
 * A right that one process of all holds at a time, kept in the database and measured by its clock
 * alone.
 */
export type Lease = {
  /** Takes it or holds on to it for another while; every call counts anew. */
  ask: () => Promise<LeaseAnswer>
  /** Gives it back, so that another need not wait until it runs out. */
  release: () => Promise<void>
}

/**
 * A lease under a name. It lives in Payload's own key-value collection, so that it needs no table.
 * @param args.ttlMs how long it holds after each `ask`; who dies leaves it to others after that.
 */
export const createLease = (args: {
  holder?: string
  name: string
  payload: Payload
  ttlMs: number
}): Lease => {
  const { holder = randomUUID(), name, payload, ttlMs } = args
  const key = `lease:${name}`
  return payload.db.name === 'mongoose'
    ? mongoLease({ db: payload.db as unknown as MongooseAdapter, holder, key, ttlMs })
    : sqliteLease({ holder, key, payload, ttlMs })
}

type Place = { holder: string; key: string; ttlMs: number }
type Stored = { data?: { at?: Date; holder?: null | string } }

/** Milliseconds by the clock of the machine that holds the file. */
const sqliteNow = sql.raw("CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)")

const sqliteLease = ({ holder, key, payload, ttlMs }: Place & { payload: Payload }): Lease => {
  const db = payload.db as unknown as SQLiteAdapter
  /**
   * One statement, in a transaction where the adapter has them, so that it waits like every other
   * writer.
   */
  const run = async (statement: ReturnType<typeof sql>): Promise<Record<string, unknown>[]> => {
    const id = await db.beginTransaction()
    const session = id
      ? (db.sessions as unknown as Record<string, undefined | { db: typeof db.drizzle }>)[
          String(id)
        ]
      : undefined
    try {
      const rows = await (session?.db ?? db.drizzle).all<Record<string, unknown>>(statement)
      if (id) await db.commitTransaction(id)
      return rows
    } catch (error) {
      if (id) await db.rollbackTransaction(id)
      throw error
    }
  }
  const dataOf = (state: ReturnType<typeof sql>) =>
    sql`json_object('holder', ${holder}, 'until', ${sqliteNow} + ${ttlMs}, 'state', ${state})`
  const old = sql.raw("json_extract(payload_kv.data, '$.holder')")
  const until = sql.raw("json_extract(payload_kv.data, '$.until')")
  return {
    ask: async () => {
      const state = sql`CASE WHEN ${old} = ${holder} THEN 'held-on' WHEN ${old} IS NULL THEN 'taken' ELSE 'taken-over' END`
      const rows = await run(
        sql`INSERT INTO payload_kv (id, key, data) VALUES (${randomUUID()}, ${key}, ${dataOf(sql`'taken'`)})
            ON CONFLICT (key) DO UPDATE SET data = ${dataOf(state)}
            WHERE ${old} IS NULL OR ${old} = ${holder} OR ${until} < ${sqliteNow}
            RETURNING json_extract(data, '$.state') AS state`,
      )
      return (rows[0]?.state as LeaseAnswer | undefined) ?? 'other'
    },
    release: async () => {
      await run(
        sql`UPDATE payload_kv SET data = json_object('until', 0) WHERE key = ${key} AND ${old} = ${holder} RETURNING key`,
      )
    },
  }
}

const mongoLease = ({ db, holder, key, ttlMs }: Place & { db: MongooseAdapter }): Lease => {
  const collection = () => {
    const model = db.collections['payload-kv']
    if (!model) throw new Error('There is no collection payload-kv')
    return model.collection
  }
  const isOver = { $expr: { $lt: ['$data.at', { $subtract: ['$$NOW', ttlMs] }] } }
  const take = async (): Promise<LeaseAnswer | undefined> => {
    const before = (await collection().findOneAndUpdate(
      { $or: [{ 'data.holder': { $in: [holder, null] } }, isOver], key },
      { $currentDate: { 'data.at': true }, $set: { 'data.holder': holder } },
      { returnDocument: 'before' },
    )) as null | Stored
    if (!before) return undefined
    return before.data?.holder === holder ? 'held-on' : before.data?.holder ? 'taken-over' : 'taken'
  }
  return {
    ask: async () => {
      const answer = await take()
      if (answer) return answer
      // Nobody's at first; the unique index on `key` lets only one of several make it.
      const made = await collection()
        .updateOne({ key }, { $setOnInsert: { 'data.holder': null } }, { upsert: true })
        .catch((error: unknown) => {
          if ((error as { code?: number }).code !== 11000) throw error
          return { upsertedCount: 0 }
        })
      return (made.upsertedCount === 1 ? await take() : undefined) ?? 'other'
    },
    release: async () => {
      await collection().updateOne(
        { 'data.holder': holder, key },
        { $set: { 'data.holder': null } },
      )
    },
  }
}
