import { parseArgs } from 'node:util'

import { importBoundaries } from '../setup/boundaries/importBoundaries'
import { readBoundaries } from '../setup/boundaries/readBoundaries'
import { reportLines } from '../setup/boundaries/reportLines'
import { fail } from './fail'
import { readSource } from './readSource'
import { runImport } from './runImport'

/* `npm run import:boundaries -- FILE [--dry-run] --source PUBLISHER --published DATE` */

const usage = 'Cara pakai: npm run import:boundaries -- BERKAS.geojson [--dry-run] --source PENERBIT --published TANGGAL'

const readArguments = () => {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { 'dry-run': { default: false, type: 'boolean' }, published: { type: 'string' }, source: { type: 'string' } },
    })
    const [file] = positionals
    if (!file || positionals.length > 1) return fail(usage)
    return { ...values, file }
  } catch {
    return fail(usage)
  }
}

const options = readArguments()
const source = readSource(options)
await runImport({
  check: readBoundaries,
  file: options.file,
  run: async ({ bytes, payload }) => {
    const plan = await importBoundaries({ bytes, dryRun: options['dry-run'], log: console.log, payload, source })
    for (const line of reportLines(plan)) console.log(line)
    if (options['dry-run']) console.log('Percobaan saja: tidak ada yang ditulis.')
    else if (plan.refusal) console.log('Tidak ada yang ditulis.')
    return plan.issues.length === 0 && !plan.refusal
  },
})
