import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { isDeepStrictEqual } from 'node:util'

import { mongoIndexTable } from './mongoIndexTable'

type Key = Record<string, unknown>
type Options = {
  expireAfterSeconds?: number
  partialFilterExpression?: unknown
  sparse?: boolean
  unique?: boolean
}
type Index = { key: Key; name?: string; options: Options }
type Model = MongooseAdapter['collections'][string]

/** What was changed, one line an index: `news: village, slug`. */
export type IndexChanges = { dropped: string[]; made: string[] }

/**
 * Makes the indexes of every collection what `mongoIndexTable` and the unique ones say: missing
 * ones are made, all others dropped. Doing it again changes nothing.
 * @throws Error naming collection and fields of an index that cannot be made, with what to do.
 */
export const ensureMongoIndexes = async (db: MongooseAdapter): Promise<IndexChanges> => {
  const changes: IndexChanges = { dropped: [], made: [] }
  for (const [slug, model] of Object.entries(db.collections)) {
    await settle({
      changes,
      label: slug,
      model,
      wanted: wantedIndexes({ isVersions: false, model, slug }),
    })
  }
  for (const [slug, model] of Object.entries(db.versions)) {
    await settle({
      changes,
      label: `${slug} (versi)`,
      model,
      wanted: wantedIndexes({ isVersions: true, model, slug }),
    })
  }
  return changes
}

/** The indexes that one collection, or its versions, should have. */
export const wantedIndexes = (args: {
  isVersions: boolean
  model: Pick<Model, 'schema'>
  slug: string
}): Index[] => {
  const declared = args.model.schema
    .indexes()
    .map(([key, options]) => ({ key, options: plainOptions(options as Options) }))
  const table = mongoIndexTable[args.slug]
  if (!table) return unlike(declared)
  const needed = (args.isVersions ? (table.versions ?? []) : table.main).map(
    ({ key, options }) => ({ key, options: plainOptions(options ?? {}) }),
  )
  return unlike([...declared.filter(({ options }) => options.unique), ...needed])
}

const settle = async (args: {
  changes: IndexChanges
  label: string
  model: Model
  wanted: Index[]
}): Promise<void> => {
  const { changes, label, model, wanted } = args
  const { collection } = model
  // A collection that nobody wrote to yet has none.
  const stored = await collection.indexes().catch(() => [])
  const existing: Index[] = stored
    .filter(({ name }) => name !== '_id_')
    .map(({ key, name, ...options }) => ({ key, name, options: plainOptions(options as Options) }))
  const isSame = (a: Index) => (b: Index) =>
    isSameKey(a.key, b.key) && isDeepStrictEqual(a.options, b.options)
  for (const index of existing.filter((each) => !wanted.some(isSame(each)))) {
    await collection.dropIndex(index.name ?? '')
    changes.dropped.push(`${label}: ${fieldsOf(index)}`)
  }
  for (const index of wanted.filter((each) => !existing.some(isSame(each)))) {
    await collection
      .createIndex(index.key as never, index.options as never)
      .catch((error: unknown) => {
        throw new Error(
          `Indeks ${label} (${fieldsOf(index)}) tidak dapat dibuat. ${index.options.unique ? 'Hapus data yang sama, lalu jalankan "npm run indexes". ' : ''}Kata server: ${error instanceof Error ? error.message : String(error)}`,
          { cause: error },
        )
      })
    changes.made.push(`${label}: ${fieldsOf(index)}`)
  }
}

const fieldsOf = ({ key }: Index): string => Object.keys(key).join(', ')

const isSameKey = (a: Key, b: Key): boolean =>
  isDeepStrictEqual(
    Object.entries(a).map(([field, way]) => [field, Number(way)]),
    Object.entries(b).map(([field, way]) => [field, Number(way)]),
  )

/** The options that make two indexes different ones. */
const plainOptions = ({
  expireAfterSeconds,
  partialFilterExpression,
  sparse,
  unique,
}: Options): Options => ({
  ...(expireAfterSeconds === undefined ? {} : { expireAfterSeconds }),
  ...(partialFilterExpression ? { partialFilterExpression } : {}),
  ...(sparse ? { sparse: true } : {}),
  ...(unique ? { unique: true } : {}),
})

/** Without those that say the same twice. */
const unlike = (indexes: Index[]): Index[] =>
  indexes.filter(
    (index, at) => indexes.findIndex((other) => isSameKey(other.key, index.key)) === at,
  )
