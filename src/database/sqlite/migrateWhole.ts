import { createLocalReq, type Migration, readMigrationFiles } from 'payload'

import type { SqliteAdapter } from './sqliteDatabase'

/** Another instance that starts at the same time may be migrating. */
const patienceMs = 60_000

type Runnable = Pick<Migration, 'name' | 'up'>

/**
 * Runs what is missing, each migration with its record as one transaction: whatever ends the
 * process in between, the database is before it or after it. Foreign keys are off meanwhile, since
 * copying a table into a new one would otherwise delete what points to it; all are checked before
 * each commit.
 * @throws what the migration threw, with its name; nothing of it is stored then.
 */
export const migrateWhole = async (
  adapter: SqliteAdapter,
  args: { migrations?: Runnable[] } | undefined,
): Promise<void> => {
  const { payload } = adapter
  const migrations: Runnable[] = args?.migrations ?? (await readMigrationFiles({ payload }))
  const done = await storedNames(adapter)
  const missing = migrations.filter(({ name }) => !done.has(name))
  const batch = 1 + Math.max(0, ...done.values())
  for (const migration of missing) await runWhole({ adapter, batch, migration })
}

const runWhole = async (args: {
  adapter: SqliteAdapter
  batch: number
  migration: Runnable
}): Promise<void> => {
  const { adapter, batch, migration } = args
  const { payload } = adapter
  const { name } = migration
  const startedAt = performance.now()
  const req = await createLocalReq({}, payload)
  const transactionID = await adapter.beginTransaction({ foreignKeys: false, patienceMs })
  req.transactionID = transactionID
  try {
    await adapter.sessions[transactionID]?.transaction.open(`migration ${name}`)
    // Whoever had the lock before may have run it.
    if ((await storedNames(adapter)).has(name)) {
      await adapter.rollbackTransaction(transactionID)
      return
    }
    payload.logger.info({ msg: `Migrating: ${name}` })
    await migration.up({ db: adapter.sessions[transactionID]?.db, payload, req })
    await payload.create({
      collection: 'payload-migrations',
      data: { batch, name },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await adapter.commitTransaction(transactionID)
    payload.logger.info({
      msg: `Migrated:  ${name} (${Math.round(performance.now() - startedAt)}ms)`,
    })
  } catch (error) {
    await adapter.rollbackTransaction(transactionID)
    throw new Error(
      `Migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    )
  }
}

/** Migrations that the database has, with their batch. */
const storedNames = async ({ client }: SqliteAdapter): Promise<Map<string, number>> => {
  const tables = await client?.execute(
    "select name from sqlite_master where type = 'table' and name = 'payload_migrations'",
  )
  if (!client || !tables?.rows.length) return new Map()
  const { rows } = await client.execute('select name, batch from payload_migrations')
  return new Map(rows.map(({ batch, name }) => [String(name), Number(batch ?? 0)]))
}
