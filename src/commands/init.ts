import { regencyCodePattern } from '../../collections/shared/codes'
import { readAreas } from '../setup/villages/readAreas'
import { storeAreas } from '../setup/villages/storeAreas'
import { openPayload } from './openPayload'

/* `npm run init -- 36.04`: the districts and villages of a regency from the official code list. */

const fail = (line: string): never => {
  console.error(line)
  process.exit(1)
}

const code = (process.argv[2] ?? '').trim().replace(/^(\d{2})(\d{2})$/, '$1.$2')
if (!regencyCodePattern.test(code)) fail('Tulis kode kabupaten, misalnya: npm run init -- 36.04')
const areas =
  (await readAreas(code)) ??
  fail(`Kode ${code} tidak ada dalam daftar kabupaten dan kota Kemendagri.`)
if (areas.villages.length === 0)
  fail(`${areas.regency.name} (${code}) tidak mempunyai desa, hanya ${areas.wardCount} kelurahan.`)

const payload = await openPayload()
console.log(`${areas.regency.name}, ${areas.regency.province} (${code})`)
try {
  const { added, kept, unmatched } = await storeAreas({ areas, log: console.log, payload })
  console.log(
    `Ditambah: ${added.regencies} kabupaten, ${added.districts} kecamatan, ${added.villages} desa.`,
  )
  console.log(
    `Sudah ada dan tidak diubah: ${kept.regencies} kabupaten, ${kept.districts} kecamatan, ${kept.villages} desa.`,
  )
  if (areas.wardCount > 0) console.log(`Dilewati: ${areas.wardCount} kelurahan, karena bukan desa.`)
  if (unmatched.length > 0) {
    console.log(`Tidak ada dalam daftar kode (${unmatched.length}), dibiarkan:`)
    for (const village of unmatched) console.log(`  ${village.code} ${village.name}`)
  }
} catch (error) {
  fail(`Gagal: ${error instanceof Error ? error.message : String(error)}`)
} finally {
  await payload.destroy()
}
process.exit(0)
