import { isMongo } from '../database'
import { loadSettings } from '../setup/loadSettings'
import { openPayload } from './openPayload'

/* `npm run indexes`: makes the MongoDB indexes, the unique ones included, that no process makes by itself. */

if (!isMongo(loadSettings().databaseUrl)) {
  console.log('SQLite: indeks dibuat oleh migrasi saat "npm start"; tidak ada yang perlu dilakukan.')
  process.exit(0)
}
// Read by the configuration when it is loaded, which `openPayload` does.
process.env.ENSURE_INDEXES = 'true'
const payload = await openPayload()
console.log(`Indeks ${payload.config.collections.length} koleksi MongoDB siap.`)
await payload.destroy()
process.exit(0)
