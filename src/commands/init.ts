import { regencyCodePattern } from '../../collections/shared/codes'
import { areas } from '../importers/areas'
import { reportLines } from '../importers/report'
import { fail } from './fail'
import { openPayload } from './openPayload'

/* `npm run init -- 36.04`: the districts and villages of a regency from the official code list. */

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

const code = (process.argv[2] ?? '').trim().replace(/^(\d{2})(\d{2})$/, '$1.$2')
if (!regencyCodePattern.test(code)) fail('Tulis kode kabupaten, misalnya: npm run init -- 36.04')
const { regency } = await Promise.resolve(areas.read(code)).catch((error: unknown) =>
  fail(messageOf(error)),
)

const payload = await openPayload()
console.log(`${regency.name}, ${regency.province} (${code})`)
try {
  const { notes, plan } = await areas.run({
    dryRun: false,
    input: code,
    log: console.log,
    payload,
    publication: { revision: 1, source: undefined },
    skipErrors: false,
  })
  for (const line of reportLines({ notes, plan })) console.log(line)
} catch (error) {
  fail(`Gagal: ${messageOf(error)}`)
} finally {
  await payload.destroy()
}
process.exit(0)
