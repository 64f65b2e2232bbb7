import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'

import { restoreBackup } from '../backup/restoreBackup'
import { neededSecrets } from '../backup/secrets'
import { loadSettings } from '../start/loadSettings'
import { fail } from './fail'

/* `npm run restore -- FOLDER [--yes] [--skip-damaged] [--without-secret=NAME]`: puts a backup in the place of the data. */

const usage =
  'Cara pakai: npm run restore -- FOLDER [--yes] [--skip-damaged] [--without-secret=NAMA]'

const readArguments = () => {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        'skip-damaged': { default: false, type: 'boolean' },
        'without-secret': { default: [], multiple: true, type: 'string' },
        yes: { default: false, type: 'boolean' },
      },
    })
    const [folder] = positionals
    if (folder && positionals.length === 1) return { ...values, folder: path.resolve(folder) }
  } catch {
    // said below
  }
  return fail(usage)
}

const options = readArguments()
const env = loadSettings()
process.umask(0o077)

const confirm = async (question: string): Promise<boolean> => {
  if (options.yes) return true
  if (!process.stdin.isTTY) return false
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`${question} Ketik "ganti" untuk melanjutkan: `)
  terminal.close()
  return answer.trim() === 'ganti'
}

/** A server of these settings would answer here. */
const isServing = async (): Promise<boolean> => {
  const host = env.host === '0.0.0.0' || env.host === '::' ? '127.0.0.1' : env.host
  const answer = await fetch(
    `http://${host.includes(':') ? `[${host}]` : host}:${env.port}/healthz`,
    { signal: AbortSignal.timeout(3000) },
  ).catch(() => undefined)
  return answer !== undefined && /^(ok|unavailable)\n$/.test(await answer.text().catch(() => ''))
}

await restoreBackup({
  confirm,
  dataDir: env.dataDir,
  databaseUrl: env.databaseUrl,
  folder: options.folder,
  isServing,
  // By their files: loading them loads the database adapter with everything it knows.
  knownMigrations: readdirSync(path.join(import.meta.dirname, '../migrations')).map(
    (file) => path.parse(file).name,
  ),
  log: console.log,
  secrets: neededSecrets(env),
  skipDamaged: options['skip-damaged'],
  version: (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
  withoutSecrets: options['without-secret'],
}).catch((error: unknown) =>
  fail(
    `Pemulihan gagal: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
  ),
)
process.exit(0)
