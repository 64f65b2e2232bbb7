import { loadSchemaConfig } from './loadSchemaConfig'
import { readMigrationState } from './readMigrationState'

/* `npm run check:migrations`: fails when a collection changed and no SQLite migration was made for it. */

const { changed } = await readMigrationState(await loadSchemaConfig())
if (changed.length > 0) {
  console.error(
    `Migrasi SQLite tertinggal dari koleksi. Tabel yang berbeda: ${changed.join(', ')}. Jalankan "npm run generate".`,
  )
  process.exit(1)
}
console.log('Migrasi SQLite sesuai dengan koleksi.')
process.exit(0)
