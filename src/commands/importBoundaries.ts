import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'

import { importBoundaries } from '../setup/boundaries/importBoundaries'
import { readBoundaries } from '../setup/boundaries/readBoundaries'
import { reportLines } from '../setup/boundaries/reportLines'
import { openPayload } from './openPayload'

/* `npm run import:boundaries -- FILE [--dry-run] [--source TEXT]` */

const usage = 'Cara pakai: npm run import:boundaries -- BERKAS.geojson [--dry-run] [--source TEKS]'

const fail = (line: string): never => {
  console.error(line)
  process.exit(1)
}

const readArguments = () => {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { 'dry-run': { default: false, type: 'boolean' }, source: { type: 'string' } },
    })
    const [file] = positionals
    if (!file || positionals.length > 1) return fail(usage)
    if (values.source !== undefined && (values.source.trim() === '' || values.source.length > 200)) {
      return fail('--source harus berisi paling banyak 200 huruf.')
    }
    return { ...values, file }
  } catch {
    return fail(usage)
  }
}

const options = readArguments()
const bytes = await readFile(options.file).catch(() => fail(`Berkas ${options.file} tidak dapat dibaca.`))
try {
  // Before the database is opened: a wrong file needs none to be refused.
  readBoundaries(bytes)
} catch (error) {
  fail(error instanceof Error ? error.message : String(error))
}

const payload = await openPayload()
let exitCode = 0
try {
  const plan = await importBoundaries({ bytes, dryRun: options['dry-run'], log: console.log, payload, source: options.source?.trim() })
  for (const line of reportLines(plan)) console.log(line)
  if (options['dry-run']) console.log('Percobaan saja: tidak ada yang ditulis.')
  if (plan.issues.length > 0) exitCode = 1
} catch (error) {
  console.error(`Gagal: ${error instanceof Error ? error.message : String(error)}`)
  exitCode = 1
}
await payload.destroy()
process.exit(exitCode)
