import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { isMongo } from '../database'
import { ensureMongoIndexes } from '../database/mongoIndexes'
import { loadSettings } from '../start/loadSettings'
import { fail } from './fail'
import { openPayload } from './openPayload'

/* `npm run indexes`: makes the MongoDB indexes what the code declares, the unique ones included: missing ones are made, others dropped. */

if (!isMongo(loadSettings().databaseUrl)) {
  console.log(
    'SQLite: indeks dibuat oleh migrasi saat "npm start"; tidak ada yang perlu dilakukan.',
  )
  process.exit(0)
}
const payload = await openPayload()
const { dropped, made } = await ensureMongoIndexes(payload.db as unknown as MongooseAdapter).catch(
  (error: unknown) => fail(error instanceof Error ? error.message : String(error)),
)
for (const index of made) console.log(`dibuat   ${index}`)
for (const index of dropped) console.log(`dihapus  ${index}`)
console.log(`Indeks MongoDB sesuai: ${made.length} dibuat, ${dropped.length} dihapus.`)
await payload.destroy()
process.exit(0)
