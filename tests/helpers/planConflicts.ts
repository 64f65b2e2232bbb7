import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

/** A database that meets another writer by plan. */
export type PlannedConflicts = {
  /** Writing statements in transactions since `start`, commits among them, and conflicts thrown. */
  count: { statements: number; thrown: number }
  /** From now on every n-th such statement meets one. */
  start: (every: number) => void
  stop: () => void
}

type Args = { collection?: string; collectionSlug?: string; req?: { transactionID?: unknown } }
type Call = (args: Args) => Promise<unknown>
type Stored = { _id: unknown }
type NativeCollection = {
  deleteMany: (where: object) => Promise<unknown>
  find: (where: object) => { toArray: () => Promise<Stored[]> }
  replaceOne: (where: object, doc: object, options: object) => Promise<unknown>
}
type Database = {
  [name: string]: unknown
  beginTransaction: () => Promise<unknown>
  collections: Record<string, { collection: NativeCollection } | undefined>
  commitTransaction: (id: unknown) => Promise<void>
  name: string
  rollbackTransaction: (id: unknown) => Promise<void>
  sessions: Record<string, unknown>
  versions: Record<string, { collection: NativeCollection } | undefined>
}

const reads = ['count', 'find', 'findOne', 'findVersions', 'queryDrafts']
const writes = [
  'create',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
]

/** An error as the driver gives it for a transaction that met another writer. */
const conflict = (): Error => {
  const labels = ['TransientTransactionError']
  return Object.assign(
    new Error('WriteConflict error: this operation conflicted with another operation.'),
    {
      code: 112,
      codeName: 'WriteConflict',
      errorLabels: labels,
      hasErrorLabel: (label: string) => labels.includes(label),
    },
  )
}

/**
 * Once a database: makes it able to throw a conflict at every n-th statement of transactions that
 * may meet one: writes and commits. On MongoDB's emulator, which knows no transactions, it stands
 * in for the driver's sessions: one transaction at a time, what a rollback takes back is written
 * back, and a transaction that met a conflict takes no further statement. On SQLite the
 * transactions are its own, where it has them.
 */
export const planConflicts = (payload: Payload): PlannedConflicts => {
  const db = payload.db as unknown as Database
  const count = { statements: 0, thrown: 0 }
  let every = Infinity
  const ended = new Set<unknown>()
  const sessions = db.name === 'mongoose' ? emulate(db) : undefined

  const step = (id: unknown): void => {
    count.statements += 1
    if (count.statements % every !== 0) return
    count.thrown += 1
    ended.add(id)
    throw conflict()
  }
  for (const name of [...reads, ...writes]) {
    const call = db[name] as Call
    db[name] = async (args: Args) => {
      const id = await args.req?.transactionID
      if (!id || !((id as string) in db.sessions)) return call.call(db, args)
      if (ended.has(id)) throw conflict()
      if (!writes.includes(name)) return call.call(db, args)
      step(id)
      await sessions?.remember(id, args.collection ?? args.collectionSlug ?? '')
      return call.call(db, args)
    }
  }
  const { commitTransaction } = db
  db.commitTransaction = async (incoming) => {
    const id = await incoming
    if (id && (id as string) in db.sessions) {
      if (ended.has(id)) throw conflict()
      step(id)
    }
    await commitTransaction.call(db, id)
  }
  const start = (next: number): void => {
    every = next
    Object.assign(count, { statements: 0, thrown: 0 })
  }
  return { count, start, stop: () => (every = Infinity) }
}

/** The driver's session in short: begin, commit, abort. */
const emulate = (db: Database) => {
  const open = new Map<unknown, Map<NativeCollection, Stored[]>>()
  let last = Promise.resolve()
  const releases = new Map<unknown, () => void>()

  // The adapter forgets a session that says it is in no transaction; ours must say so, for the
  // emulator takes none.
  const target: Record<string, unknown> = {}
  db.sessions = new Proxy(target, { deleteProperty: () => true })
  db.beginTransaction = async () => {
    const id = randomUUID()
    const previous = last
    last = new Promise((resolve) => releases.set(id, resolve))
    await previous
    open.set(id, new Map())
    target[id] = { inTransaction: () => false }
    return id
  }
  const end = (id: unknown): void => {
    open.delete(id)
    Reflect.deleteProperty(target, String(id))
    releases.get(id)?.()
    releases.delete(id)
  }
  db.commitTransaction = async (id) => end(await id)
  db.rollbackTransaction = async (incoming) => {
    const id = await incoming
    try {
      for (const [collection, docs] of open.get(id) ?? []) await restore(collection, docs)
    } finally {
      end(id)
    }
  }
  return {
    /** Keeps what a transaction is about to change, once a collection. */
    remember: async (id: unknown, slug: string): Promise<void> => {
      const kept = open.get(id)
      for (const model of [db.collections[slug], db.versions[slug]]) {
        if (model && kept && !kept.has(model.collection))
          kept.set(model.collection, await model.collection.find({}).toArray())
      }
    },
  }
}

/** Document by document: who reads meanwhile, outside of any transaction, finds each of them. */
const restore = async (collection: NativeCollection, docs: Stored[]): Promise<void> => {
  const now = new Map(
    (await collection.find({}).toArray()).map((doc) => [String(doc._id), JSON.stringify(doc)]),
  )
  for (const doc of docs) {
    if (now.get(String(doc._id)) !== JSON.stringify(doc))
      await collection.replaceOne({ _id: doc._id }, doc, { upsert: true })
  }
  await collection.deleteMany({ _id: { $nin: docs.map(({ _id }) => _id) } })
}
