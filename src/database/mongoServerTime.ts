import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { ObjectId } from 'mongodb'

/**
 * Collections whose `createdAt` is the server's clock: instances compare it, and a TTL index
 * deletes by it.
 */
const timed = new Set(['purges'])

type CreateArgs = {
  collection: string
  data: Record<string, unknown>
  req?: { transactionID?: unknown }
}
type Create = (args: CreateArgs) => Promise<unknown>
type Session = { inTransaction: () => boolean }

/**
 * Stores records of such collections with the server's time in one statement, in the transaction of
 * the request.
 */
export const keepServerTime = (db: MongooseAdapter): void => {
  const target = db as unknown as { create: Create; sessions: Record<string, Session | undefined> }
  const { create } = target
  target.create = async (args) => {
    if (!timed.has(args.collection)) return create.call(db, args)
    const { createdAt: _createdAt, id: _id, updatedAt: _updatedAt, ...data } = args.data
    const transaction = await args.req?.transactionID
    const session = transaction ? target.sessions[String(transaction)] : undefined
    const id = new ObjectId()
    await db.collections[args.collection]?.collection.updateOne(
      { _id: id },
      { $currentDate: { createdAt: true, updatedAt: true }, $setOnInsert: data },
      { session: session?.inTransaction() ? (session as never) : undefined, upsert: true },
    )
    const now = new Date().toISOString()
    return { ...data, createdAt: now, id: id.toHexString(), updatedAt: now }
  }
}
