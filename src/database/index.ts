import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config, Payload } from 'payload'

import { isMongo } from '../isMongo'
import { migrations } from '../migrations'
import { mongo } from './mongo'
import { settleFiles } from './settleFiles'
import { sqliteDatabase } from './sqlite/adapter'
import { noteUnavailability } from './unavailableAnswer'
import { withRetries } from './withRetries'

export { isMongo }

/**
 * The database behind an address. The two adapters are set so that both answer alike: text ids,
 * every save one transaction, done again where it met another writer.
 * See docs/decisions/003-two-databases.md.
 */
export const database = (url: string): Config['db'] => {
  const adapter = adapterOf(url)
  return withRetries({
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      settleFiles(db as unknown as Payload['db'])
      noteUnavailability(db)
      return db
    },
  })
}

const adapterOf = (url: string): Config['db'] =>
  isMongo(url)
    ? mongo(url)
    : sqliteDatabase({
        client: { url },
        idType: 'uuidv7',
        migrationDir: path.join(path.dirname(fileURLToPath(import.meta.url)), '../migrations'),
        prodMigrations: migrations,
        push: false,
      })
