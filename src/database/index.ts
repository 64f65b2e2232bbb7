import { sqliteAdapter } from '@payloadcms/db-sqlite'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from 'payload'

import { migrations } from '../migrations'
import { mongo } from './mongo'
import { withRetries } from './withRetries'

/** Whether an address names MongoDB; everything else is SQLite. */
export const isMongo = (url: string): boolean => url.startsWith('mongodb')

/**
 * The database behind an address. The two adapters are set so that both answer alike: text ids,
 * no transactions on SQLite (they break its concurrency); MongoDB's half is in `mongo.ts`.
 */
export const database = (url: string): Config['db'] => withRetries(isMongo(url) ? mongo(url) : sqlite(url))

const sqlite = (url: string): Config['db'] =>
  sqliteAdapter({
    busyTimeout: 5000,
    client: { url },
    idType: 'uuidv7',
    migrationDir: path.join(path.dirname(fileURLToPath(import.meta.url)), '../migrations'),
    prodMigrations: migrations,
    push: false,
    wal: true,
  })
