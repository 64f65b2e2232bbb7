import { finishMongoRestore } from '../backup/mongo/swapCollections'
import { isMongo } from '../database'
import { dataMigrations } from '../dataMigrations'
import { runDataMigrations } from '../dataMigrations/runDataMigrations'
import { seedDemo } from '../demo/seedDemo'
import { readEnv } from '../env'
import { createLog } from '../log/createLog'
import { endOnFault } from '../log/logConsole'
import { checkDatabase } from '../start/checkDatabase'
import { ensureAdmin } from '../start/ensureAdmin'
import { mendVersions } from '../start/mendVersions'
import { printAddresses } from '../start/printAddresses'
import { sweepFiles } from '../start/sweepFiles'
import { openPayload } from './openPayload'

/* Migrates or indexes the database, fills an empty one with the demo, makes the first admin, and says where everything is. */

const env = readEnv()
endOnFault(createLog(env))
if (isMongo(env.databaseUrl)) {
  process.env.ENSURE_INDEXES = 'true'
  // Collections of two states must not be seen, nor anything be made in their place.
  if (await finishMongoRestore(env.databaseUrl))
    console.log('Pemulihan yang terputus telah diselesaikan.')
}
const payload = await openPayload()
await checkDatabase({ log: console.log, payload, warn: console.warn })
if (
  payload.db.name === 'mongoose' &&
  !(payload.db as { transactionOptions?: unknown }).transactionOptions
) {
  const mended = await mendVersions(payload)
  if (mended > 0) console.log(`${mended} dokumen yang simpanannya terputus sudah diperbaiki.`)
}
for (const name of await runDataMigrations({ migrations: dataMigrations, payload }))
  console.log(`Data diperbarui: ${name}`)
await sweepFiles({ log: console.log, payload })
const { logins } = await seedDemo({ log: console.log, payload })
await ensureAdmin({ dataDir: env.dataDir, logins, payload })
await printAddresses({ env, payload })
await payload.destroy()
process.exit(0)
