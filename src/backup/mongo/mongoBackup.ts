import { BSON, type Collection, type Db, type Document, MongoClient } from 'mongodb'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import type { BackupDatabase, Inspection } from '../databaseBackup'
import { writeDurably } from '../durable'
import { hashFile } from '../hashFile'
import type { DatabaseRecord } from '../manifest'
import { dumpCollection, rawDocuments } from './dumpCollection'
import { readDump } from './readDump'
import {
  dropLeftovers,
  finishSwap,
  isOurs,
  loadCollection,
  type SavedCollection,
  startSwap,
} from './swapCollections'

const migrations = 'payload-migrations'

/** Codes of "this moment is no longer known": the dump took longer than the server remembers. */
const momentIsGone = new Set([239, 246])

/**
 * Saves and puts back a database of MongoDB: for each collection its documents and its indexes, as
 * `mongodump` writes them.
 */
export const mongoBackup = (url: string): BackupDatabase => {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 5000 })
  const db = client.db()
  return {
    close: () => client.close(),
    estimateBytes: async () =>
      Number((await db.command({ dbStats: 1 }).catch(() => undefined))?.dataSize ?? 0),
    inspect: async (folder) =>
      inspect(await savedCollections(folder), (name) =>
        readDump(path.join(folder, `${name}.bson`)),
      ),
    inspectCurrent: async () =>
      inspect(await collectionNames(db), (name) =>
        rawDocuments({ collection: db.collection(name) }),
      ),
    isEmpty: async () => (await collectionNames(db)).length === 0,
    // The database cannot tell who works on it; an earlier restore that ended half way is finished
    // first.
    keepOthersOut: async () => {
      await finishSwap(db)
    },
    kind: 'mongodb',
    replace: async ({ folder, stamp }) => {
      await dropLeftovers(db)
      const names = await savedCollections(folder)
      for (const name of names) {
        const saved = BSON.EJSON.parse(
          await readFile(metadataFile(folder, name), 'utf8'),
        ) as SavedCollection
        const file = path.join(folder, `${name}.bson`)
        const loaded = await loadCollection({ db, documents: readDump(file), name, saved, stamp })
        const [wanted, found] = await Promise.all([
          hashFile(file),
          hashOf(rawDocuments({ collection: loaded })),
        ])
        if (wanted.sha256 !== found)
          throw new Error(
            `Koleksi ${name} tidak sama dengan cadangannya setelah ditulis. Tidak ada yang diganti.`,
          )
      }
      return startSwap({ db, fresh: names, old: await collectionNames(db), stamp })
    },
    save: ({ folder, log }) => save({ client, db, folder, log }),
  }
}

const hashOf = async (documents: AsyncIterable<Buffer>): Promise<string> => {
  const hash = createHash('sha256')
  for await (const document of documents) hash.update(document)
  return hash.digest('hex')
}

const metadataFile = (folder: string, name: string): string =>
  path.join(folder, `${name}.metadata.json`)

const collectionNames = async (db: Db): Promise<string[]> => {
  const found = await db.listCollections({}, { nameOnly: false }).toArray()
  return found
    .flatMap(({ name, type }) =>
      type === 'view' || name.startsWith('system.') || isOurs(name) ? [] : [name],
    )
    .sort()
}

const savedCollections = async (folder: string): Promise<string[]> =>
  (await readdir(folder))
    .flatMap((file) => (file.endsWith('.bson') ? [file.slice(0, -'.bson'.length)] : []))
    .sort()

const save = async (args: {
  client: MongoClient
  db: Db
  folder: string
  log: (line: string) => void
}): Promise<DatabaseRecord> => {
  const { client, db, folder, log } = args
  const canReadOneMoment = await isReplicated(db)
  if (!canReadOneMoment)
    log(
      'Peringatan: MongoDB tanpa replica set tidak dapat membaca satu saat yang sama untuk semua koleksi. Untuk cadangan yang pasti serasi, hentikan dahulu penulisan.',
    )
  const names = await collectionNames(db)
  if (names.length === 0)
    throw new Error('Basis data MongoDB kosong. Periksa nama basis data pada DATABASE_URL.')
  const counts: Record<string, number> = {}
  const session = canReadOneMoment ? client.startSession({ snapshot: true }) : undefined
  try {
    for (const name of names) {
      const collection = db.collection(name)
      counts[name] = await dumpCollection({
        collection,
        file: path.join(folder, `${name}.bson`),
        session,
      })
      await writeDurably(
        metadataFile(folder, name),
        BSON.EJSON.stringify(await describe(db, collection)),
      )
    }
  } catch (error) {
    if (!momentIsGone.has(Number((error as { code?: unknown }).code))) throw error
    const advice = 'Naikkan minSnapshotHistoryWindowInSeconds pada server MongoDB, lalu ulangi.'
    throw new Error(`Penyalinan lebih lama daripada yang diingat MongoDB. ${advice}`, {
      cause: error,
    })
  } finally {
    await session?.endSession()
  }
  const lastMigration = await newestMigration(
    rawDocuments({ collection: db.collection(migrations) }),
  )
  return { counts, isOneMoment: canReadOneMoment, kind: 'mongodb', lastMigration }
}

/** Replica sets and clusters of them answer reads of one moment; a single server does not. */
const isReplicated = async (db: Db): Promise<boolean> => {
  const answer = await db
    .admin()
    .command({ hello: 1 })
    .catch(() => undefined)
  return typeof answer?.setName === 'string' || answer?.msg === 'isdbgrid'
}

const describe = async (db: Db, collection: Collection): Promise<SavedCollection> => {
  const [found] = await db
    .listCollections({ name: collection.collectionName }, { nameOnly: false })
    .toArray()
  const indexes = (await collection.indexes()) as (Document & { key: Document; name: string })[]
  return {
    collectionName: collection.collectionName,
    indexes,
    options: (found as { options?: Document } | undefined)?.options ?? {},
    type: 'collection',
  }
}

const inspect = async (
  names: string[],
  read: (name: string) => AsyncIterable<Buffer>,
): Promise<Inspection> => {
  const counts: Record<string, number> = {}
  const fileNames: string[] = []
  for (const name of names) {
    let count = 0
    for await (const document of read(name)) {
      count += 1
      fileNames.push(...namedFiles(BSON.deserialize(document)))
    }
    counts[name] = count
  }
  const lastMigration = names.includes(migrations)
    ? await newestMigration(read(migrations))
    : undefined
  return { counts, fileNames, lastMigration }
}

/** An upload has a file name and a media type; each size of a picture has a name of its own. */
const namedFiles = (document: Document): string[] => {
  if (typeof document.filename !== 'string' || typeof document.mimeType !== 'string') return []
  const sizes = Object.values(
    (document.sizes ?? {}) as Record<string, { filename?: unknown } | null>,
  )
  return [document.filename, ...sizes.map((size) => size?.filename)].filter(
    (name) => typeof name === 'string',
  )
}

const newestMigration = async (documents: AsyncIterable<Buffer>): Promise<string | undefined> => {
  const names: string[] = []
  for await (const document of documents) {
    const { batch, name } = BSON.deserialize(document)
    if (typeof name === 'string' && Number(batch) > 0) names.push(name)
  }
  return names.sort().at(-1)
}
