import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from 'payload'

import { migrations } from '../migrations'

/** Whether an address names MongoDB; everything else is SQLite. */
export const isMongo = (url: string): boolean => url.startsWith('mongodb')

/**
 * The database behind an address. The two adapters are set so that both answer alike: text ids,
 * no transactions on SQLite (they break its concurrency), no `$lookup` pipelines on MongoDB
 * (not every server that speaks its protocol has them).
 */
export const database = (url: string): Config['db'] =>
  isMongo(url)
    ? mongooseAdapter({
        allowIDOnCreate: false,
        connectOptions: { autoIndex: false, serverSelectionTimeoutMS: 5000 },
        ensureIndexes: process.env.ENSURE_INDEXES === 'true',
        url,
        useJoinAggregations: false,
        usePipelineInSortLookup: false,
      })
    : sqliteAdapter({
        busyTimeout: 5000,
        client: { url },
        idType: 'uuidv7',
        migrationDir: path.join(path.dirname(fileURLToPath(import.meta.url)), '../migrations'),
        prodMigrations: migrations,
        push: false,
        wal: true,
      })
