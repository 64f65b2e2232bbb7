import { parseArgs } from 'node:util'

import { importBoundaries } from '../setup/boundaries/importBoundaries'
import { readBoundaries } from '../setup/boundaries/readBoundaries'
import { reportLines } from '../setup/boundaries/reportLines'
import { fail } from './fail'
import { checkSource, runImport } from './runImport'

/* `npm run import:boundaries -- FILE [--dry-run] [--source TEXT]` */

const usage = 'Cara pakai: npm run import:boundaries -- BERKAS.geojson [--dry-run] [--source TEKS]'

const readArguments = () => {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { 'dry-run': { default: false, type: 'boolean' }, source: { type: 'string' } },
    })
    const [file] = positionals
    if (!file || positionals.length > 1) return fail(usage)
    checkSource(values.source)
    return { ...values, file }
  } catch {
    return fail(usage)
  }
}

const options = readArguments()
await runImport({
  check: readBoundaries,
  file: options.file,
  run: async ({ bytes, payload }) => {
    const plan = await importBoundaries({ bytes, dryRun: options['dry-run'], log: console.log, payload, source: options.source?.trim() })
    for (const line of reportLines(plan)) console.log(line)
    if (options['dry-run']) console.log('Percobaan saja: tidak ada yang ditulis.')
    return plan.issues.length === 0
  },
})
