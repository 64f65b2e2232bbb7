import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Payload } from 'payload'

import { importers } from '../importers'
import { sourceLine } from '../importers/publication'
import { reportLines } from '../importers/report'
import { hasErrors } from '../importers/run'
import { fail } from './fail'
import { openPayload } from './openPayload'

/*
 * `npm run import:idm -- FILE …`, `npm run import:boundaries -- FILE …`: refuses a wrong file
 * before any database is opened, imports it, and ends with 0 when all of it was right.
 */

const [code = '', ...rest] = process.argv.slice(2)
const importer =
  importers.find((each) => each.code === code) ??
  fail(`Yang dapat diimpor: ${importers.map((each) => each.code).join(', ')}.`)
const usage = `Cara pakai: npm run import:${code} -- BERKAS [--dry-run] [--skip-errors] [--revision N] --source PENERBIT --published TANGGAL`

const readArguments = () => {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      args: rest,
      options: {
        'dry-run': { default: false, type: 'boolean' },
        published: { type: 'string' },
        revision: { default: '1', type: 'string' },
        'skip-errors': { default: false, type: 'boolean' },
        source: { type: 'string' },
      },
    })
    const [file] = positionals
    if (!file || positionals.length > 1) return fail(usage)
    if (!/^[1-9]\d{0,2}$/.test(values.revision))
      return fail(`--revision harus angka 1 sampai 999. ${usage}`)
    return { ...values, file }
  } catch {
    return fail(usage)
  }
}

const options = readArguments()
const readPublished = (): string | undefined => {
  if (options['dry-run'] && !options.source && !options.published) return undefined
  const line = sourceLine(options)
  return 'problem' in line ? fail(line.problem) : line.text
}
const publication = { revision: Number(options.revision), source: readPublished() }
const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/** Says what it did; false when some of the file was wrong. */
const importFile = async (payload: Payload, input: Uint8Array): Promise<boolean> => {
  const { isWritten, notes, plan } = await importer.run({
    dryRun: options['dry-run'],
    input,
    log: console.log,
    payload,
    publication,
    skipErrors: options['skip-errors'],
  })
  for (const line of reportLines({ notes, plan })) console.log(line)
  if (options['dry-run']) console.log('Percobaan saja: tidak ada yang ditulis.')
  else if (plan.refusal) console.log('Tidak ada yang ditulis.')
  else if (!isWritten)
    console.log(
      'Tidak ada yang ditulis. Perbaiki berkasnya, atau ulangi dengan --skip-errors untuk menulis yang benar saja.',
    )
  return !hasErrors(plan) && !plan.refusal
}

const input = await readFile(options.file).catch(() =>
  fail(`Berkas ${options.file} tidak dapat dibaca.`),
)
try {
  await importer.read(input)
} catch (error) {
  fail(messageOf(error))
}
const payload = await openPayload()
let exitCode = 0
try {
  if (!(await importFile(payload, input))) exitCode = 1
} catch (error) {
  console.error(`Gagal: ${messageOf(error)}`)
  exitCode = 1
}
await payload.destroy()
process.exit(exitCode)
