import { build } from 'esbuild'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import { isBuildFresh } from './isBuildFresh'
import { portalHttpAsData } from './portalHttpAsData'
import { runStep } from './runStep'

/* `npm run build [-- --if-stale]`: the application by Next, and the front and worker that run it. */

const out = '.next'

const main = async (): Promise<void> => {
  if (process.argv.includes('--if-stale')) {
    if (isBuildFresh(process.cwd())) return
    console.log('Membangun aplikasi, kira-kira satu sampai dua menit …')
  }
  Object.assign(process.env, { NODE_ENV: 'production' })
  await runStep(['node_modules/next/dist/bin/next', 'build'])
  await build({
    bundle: true,
    entryPoints: { front: 'src/start/front.ts', worker: 'src/worker/index.ts' },
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    outdir: out,
    packages: 'external',
    platform: 'node',
    plugins: [portalHttpAsData],
    target: 'node20',
  })
  await packStatic(path.join(out, 'static'))
  await writeFile(path.join(out, 'BUILT'), '')
}

/** Compresses what browsers load of the admin once, instead of on every request. */
const packStatic = async (folder: string): Promise<void> => {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const texts = files.filter((file) => file.isFile() && /\.(css|js|json|svg)$/.test(file.name))
  for (const { name, parentPath } of texts) {
    const file = path.join(parentPath, name)
    const plain = await readFile(file)
    const [br, gz] = await Promise.all([
      promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
      promisify(gzip)(plain, { level: 9 }),
    ])
    await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)])
  }
}

await main()
