import { parseArgs } from 'node:util'

import { importIdm } from '../setup/idm/importIdm'
import { parseIdmFile } from '../setup/idm/parseIdmFile'
import { reportLines } from '../setup/idm/reportLines'
import { fail } from './fail'
import { readSource } from './readSource'
import { runImport } from './runImport'

/* `npm run import:idm -- FILE [--dry-run] [--skip-errors] [--revision N] --source PUBLISHER --published DATE` */

const usage =
  'Cara pakai: npm run import:idm -- BERKAS.csv [--dry-run] [--skip-errors] [--revision N] --source PENERBIT --published TANGGAL'

const readArguments = () => {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
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
const source = readSource(options)
await runImport({
  check: parseIdmFile,
  file: options.file,
  run: async ({ bytes, payload }) => {
    const { isWritten, plan } = await importIdm({
      bytes,
      dryRun: options['dry-run'],
      log: console.log,
      payload,
      revision: Number(options.revision),
      skipErrors: options['skip-errors'],
      source,
    })
    for (const line of reportLines(plan)) console.log(line)
    if (options['dry-run']) console.log('Percobaan saja: tidak ada yang ditulis.')
    else if (plan.refusal) console.log('Tidak ada yang ditulis.')
    else if (!isWritten)
      console.log(
        'Tidak ada yang ditulis. Perbaiki berkasnya, atau ulangi dengan --skip-errors untuk menulis baris yang benar saja.',
      )
    return plan.errors.length === 0 && !plan.refusal
  },
})
