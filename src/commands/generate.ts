import { loadSchemaConfig } from './loadSchemaConfig'
import { readMigrationState } from './readMigrationState'
import { generatedFiles, writeGenerated } from './writeGenerated'

/* `npm run generate [-- NAME]`: types, import map and, when the schema changed, a SQLite migration of that name. */

const config = await loadSchemaConfig()
await writeGenerated({ config, root: process.cwd() })
console.log(`Dibuat: ${generatedFiles.join(', ')}`)
const { changed, payload } = await readMigrationState(config)
if (changed.length > 0) {
  await payload.db.createMigration({ migrationName: process.argv[2] ?? 'perubahan', payload })
  console.log(
    `Migrasi baru di src/migrations untuk: ${changed.join(', ')}. Baca dahulu sebelum disimpan.`,
  )
} else {
  console.log('Migrasi SQLite sudah sesuai.')
}
process.exit(0)
