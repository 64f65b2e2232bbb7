import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { makeBackup } from '../backup/makeBackup'
import { neededSecrets } from '../backup/secrets'
import { loadSettings } from '../start/loadSettings'
import { fail } from './fail'

/* `npm run backup [-- FOLDER]`: database, photos and private files into a new, checked folder, while the server runs. */

const readFolder = (): string | undefined => {
  try {
    const { positionals } = parseArgs({ allowPositionals: true, options: {} })
    if (positionals.length < 2) return positionals[0]
  } catch {
    // said below
  }
  return fail('Cara pakai: npm run backup [-- FOLDER]')
}

const env = loadSettings()
const given = readFolder()
// Nobody else on this machine may read what is written here.
process.umask(0o077)
await makeBackup({
  dataDir: env.dataDir,
  databaseUrl: env.databaseUrl,
  folder: given === undefined ? env.backupDir : path.resolve(given),
  keep: env.backupKeep,
  log: console.log,
  secrets: neededSecrets(env),
  version: (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
}).catch((error: unknown) =>
  fail(
    `Pencadangan gagal: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
  ),
)
process.exit(0)
