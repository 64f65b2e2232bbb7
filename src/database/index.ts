import { mongooseAdapter } from '@payloadcms/db-mongodb'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config, Payload } from 'payload'

import { isMongo } from '../isMongo'
import { migrations } from '../migrations'
import { settleFiles } from './settleFiles'
import { sqliteDatabase } from './sqlite/adapter'
import { noteUnavailability } from './unavailableAnswer'

export { isMongo }

/**
 * The database behind an address. The two adapters are set so that both answer alike: text ids,
 * every save one transaction, no `$lookup` pipelines on MongoDB (not every server that speaks its
 * protocol has them).
 */
export const database = (url: string): Config['db'] => {
  const adapter = adapterOf(url)
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      settleFiles(db as unknown as Payload['db'])
      noteUnavailability(db)
      return db
    },
  }
}

const adapterOf = (url: string): Config['db'] =>
  isMongo(url)
    ? mongooseAdapter({
        allowIDOnCreate: false,
        connectOptions: { autoIndex: false, serverSelectionTimeoutMS: 5000 },
        ensureIndexes: process.env.ENSURE_INDEXES === 'true',
        url,
        useJoinAggregations: false,
        usePipelineInSortLookup: false,
      })
    : sqliteDatabase({
        client: { url },
        idType: 'uuidv7',
        migrationDir: path.join(path.dirname(fileURLToPath(import.meta.url)), '../migrations'),
        prodMigrations: migrations,
        push: false,
      })
