import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'

type Snapshot = Record<string, unknown> & { id?: unknown; prevId?: unknown }

/** How the schema of the collections stands against the newest committed SQLite migration. */
export type MigrationState = {
  /** Tables that differ, by name; empty when the migrations are complete. */
  changed: string[]
  payload: Payload
}

/**
 * Compares the schema snapshot beside the newest migration with one of the configuration. No
 * database is opened.
 */
export const readMigrationState = async (config: SanitizedConfig): Promise<MigrationState> => {
  process.env.PAYLOAD_MIGRATING = 'true'
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  const adapter = payload.db as unknown as SQLiteAdapter
  const { generateDrizzleJson } = adapter.requireDrizzleKit()
  const current = plain(await generateDrizzleJson(adapter.schema))
  const committed = plain(readNewest(payload.db.migrationDir))
  return { changed: changedTables(committed, current), payload }
}

const readNewest = (directory: string): Snapshot => {
  const newest = readdirSync(directory)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1)
  return newest ? (JSON.parse(readFileSync(path.join(directory, newest), 'utf8')) as Snapshot) : {}
}

/** As stored in a file, and without the ids that every snapshot has anew. */
const plain = (snapshot: unknown): Snapshot => {
  const { id: _id, prevId: _prevId, ...rest } = JSON.parse(JSON.stringify(snapshot)) as Snapshot
  return rest
}

const changedTables = (before: Snapshot, after: Snapshot): string[] => {
  if (isDeepStrictEqual(before, after)) return []
  const [old, now] = [before, after].map(
    (snapshot) => (snapshot.tables ?? {}) as Record<string, unknown>,
  ) as [Record<string, unknown>, Record<string, unknown>]
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort()
  const changed = names.filter((name) => !isDeepStrictEqual(old[name], now[name]))
  return changed.length > 0 ? changed : ['(di luar tabel)']
}
