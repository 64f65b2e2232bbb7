import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { loadSchemaConfig } from './loadSchemaConfig'
import { generatedFiles, writeGenerated } from './writeGenerated'

/* `npm run check:generated`: fails when a generated file is not what the configuration would make now. */

const fresh = await mkdtemp(path.join(tmpdir(), 'balai-generated-'))
const isSame = async (file: string): Promise<boolean> => {
  const [committed, made] = await Promise.all([
    readFile(file, 'utf8'),
    readFile(path.join(fresh, file), 'utf8'),
  ])
  return committed === made
}
let stale: string[]
try {
  await writeGenerated({ config: await loadSchemaConfig(), root: fresh })
  const same = await Promise.all(generatedFiles.map(isSame))
  stale = generatedFiles.filter((_, index) => !same[index])
} finally {
  await rm(fresh, { force: true, recursive: true })
}
if (stale.length > 0) {
  console.error(
    `Berkas ini tertinggal dari konfigurasi: ${stale.join(', ')}. Jalankan "npm run generate".`,
  )
  process.exit(1)
}
console.log('Tipe dan import map sesuai dengan konfigurasi.')
process.exit(0)
