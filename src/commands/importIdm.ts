import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'

import { importIdm } from '../setup/idm/importIdm'
import { parseIdmFile } from '../setup/idm/parseIdmFile'
import { reportLines } from '../setup/idm/reportLines'
import { openPayload } from './openPayload'

/* `npm run import:idm -- FILE [--dry-run] [--skip-errors] [--revision N] [--source TEXT]` */

const usage =
  'Cara pakai: npm run import:idm -- BERKAS.csv [--dry-run] [--skip-errors] [--revision N] [--source TEKS]'

const fail = (line: string): never => {
  console.error(line)
  process.exit(1)
}

const readArguments = () => {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        'dry-run': { default: false, type: 'boolean' },
        revision: { default: '1', type: 'string' },
        'skip-errors': { default: false, type: 'boolean' },
        source: { type: 'string' },
      },
    })
    const [file] = positionals
    if (!file || positionals.length > 1) return fail(usage)
    if (!/^[1-9]\d{0,2}$/.test(values.revision))
      return fail(`--revision harus angka 1 sampai 999. ${usage}`)
    if (
      values.source !== undefined &&
      (values.source.trim() === '' || values.source.length > 200)
    ) {
      return fail('--source harus berisi paling banyak 200 huruf.')
    }
    return { ...values, file }
  } catch {
    return fail(usage)
  }
}

const options = readArguments()
const bytes = await readFile(options.file).catch(() =>
  fail(`Berkas ${options.file} tidak dapat dibaca.`),
)
try {
  // Before the database is opened: a wrong file needs none to be refused.
  parseIdmFile(bytes)
} catch (error) {
  fail(error instanceof Error ? error.message : String(error))
}

const payload = await openPayload()
let exitCode = 0
try {
  const { isWritten, plan } = await importIdm({
    bytes,
    dryRun: options['dry-run'],
    fileName: options.file,
    log: console.log,
    payload,
    revision: Number(options.revision),
    skipErrors: options['skip-errors'],
    source: options.source,
  })
  for (const line of reportLines(plan)) console.log(line)
  if (options['dry-run']) console.log('Percobaan saja: tidak ada yang ditulis.')
  else if (!isWritten)
    console.log(
      'Tidak ada yang ditulis. Perbaiki berkasnya, atau ulangi dengan --skip-errors untuk melewati baris yang gagal.',
    )
  if (plan.errors.length > 0) exitCode = 1
} catch (error) {
  console.error(`Gagal: ${error instanceof Error ? error.message : String(error)}`)
  exitCode = 1
}
await payload.destroy()
process.exit(exitCode)
