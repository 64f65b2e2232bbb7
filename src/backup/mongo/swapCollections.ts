import { BSON, type Collection, type Db, type Document, MongoClient } from 'mongodb'

/** What `mongodump` keeps of a collection beside its documents. */
export type SavedCollection = {
  collectionName: string
  indexes: (Document & { key: Document; name: string })[]
  options: Document
  type: 'collection'
}

type Swap = { _id: 'swap'; fresh: string[]; old: string[]; stamp: string }

const freshPrefix = 'pemulihan_baru_'
const oldPrefix = 'sebelum_pemulihan_'
const stepName = 'pemulihan_langkah'

/** Whether a collection is a helper of a restore and no data. */
export const isOurs = (name: string): boolean =>
  [freshPrefix, oldPrefix, stepName].some((start) => name.startsWith(start))

/** Fills a collection beside the one it will replace, indexes included, as it was saved. */
export const loadCollection = async (args: {
  db: Db
  documents: AsyncIterable<Buffer>
  name: string
  saved: SavedCollection
  stamp: string
}): Promise<Collection> => {
  const { db, documents, name, saved, stamp } = args
  const collection = await db.createCollection(freshName(stamp, name), saved.options)
  const batch: Document[] = []
  for await (const document of documents) {
    batch.push(
      BSON.deserialize(document, {
        bsonRegExp: true,
        promoteBuffers: false,
        promoteLongs: false,
        promoteValues: false,
      }),
    )
    if (batch.length >= 500) await insert(collection, batch.splice(0))
  }
  await insert(collection, batch)
  for (const { key, ns: _ns, v: _v, ...options } of saved.indexes) {
    if (options.name !== '_id_') await collection.createIndex(key, options)
  }
  return collection
}

const insert = async (collection: Collection, batch: Document[]): Promise<void> => {
  if (batch.length > 0)
    await collection.insertMany(batch, {
      ignoreUndefined: false,
      writeConcern: { j: true, w: 'majority' },
    })
}

/**
 * Exchanges the collections by renaming them. What is to be done is written down first, so that a
 * process that ends half way is finished by `finishSwap`.
 * @returns where the old collections are, for people; undefined where there were none.
 */
export const startSwap = async (
  args: Omit<Swap, '_id'> & { db: Db },
): Promise<string | undefined> => {
  const { db, ...swap } = args
  await db
    .collection<Swap>(stepName)
    .insertOne({ _id: 'swap', ...swap }, { writeConcern: { j: true, w: 'majority' } })
  await finishSwap(db)
  return swap.old.length > 0 ? `koleksi ${oldName(swap.stamp, '*')}` : undefined
}

/** Goes on with an exchange of collections that was begun. @returns whether there was one. */
export const finishSwap = async (db: Db): Promise<boolean> => {
  const step = await db.collection<Swap>(stepName).findOne({ _id: 'swap' })
  if (!step) return false
  const names = new Set(
    (await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name),
  )
  for (const name of step.old) {
    // Once the old one has its new name, what has its name is the restored one.
    if (!names.has(oldName(step.stamp, name)))
      await db.collection(name).rename(oldName(step.stamp, name))
  }
  for (const name of step.fresh) {
    if (names.has(freshName(step.stamp, name)))
      await db.collection(freshName(step.stamp, name)).rename(name)
  }
  await db.dropCollection(stepName)
  return true
}

/**
 * Finishes a restore that ended half way, on the database behind an address. Nothing may use the
 * database before.
 */
export const finishMongoRestore = async (url: string): Promise<boolean> => {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 5000 })
  try {
    return await finishSwap(client.db())
  } finally {
    await client.close()
  }
}

/** Drops what a restore left that ended before it began to exchange collections. */
export const dropLeftovers = async (db: Db): Promise<void> => {
  const found = await db.listCollections({}, { nameOnly: true }).toArray()
  for (const { name } of found) if (name.startsWith(freshPrefix)) await db.dropCollection(name)
}

const freshName = (stamp: string, name: string): string => `${freshPrefix}${stamp}__${name}`

const oldName = (stamp: string, name: string): string => `${oldPrefix}${stamp}__${name}`
