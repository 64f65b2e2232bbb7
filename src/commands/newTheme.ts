import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { newThemeFiles } from './newThemeFiles'

/* `npm run new:theme -- NAME`: a working theme to change, and its place among the others. */

const root = path.resolve('themes')
const starterFolder = path.join(root, 'starter')

const readStarter = async (): Promise<Record<string, string>> => {
  const names = (await readdir(starterFolder, { recursive: true })).filter((name) =>
    /\.tsx?$/.test(name),
  )
  return Object.fromEntries(
    await Promise.all(
      names.map(
        async (name) => [name, await readFile(path.join(starterFolder, name), 'utf8')] as const,
      ),
    ),
  )
}

const [name, ...rest] = process.argv.slice(2)
if (!name || rest.length > 0) {
  console.error('Cara pakai: npm run new:theme -- NAMA, misalnya sawah-hijau')
  process.exit(1)
}
try {
  const files = newThemeFiles({
    folders: await readdir(root),
    index: await readFile(path.join(root, 'index.ts'), 'utf8'),
    manifests: await readFile(path.join(root, 'manifests.ts'), 'utf8'),
    name,
    starter: await readStarter(),
  })
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true })
    await writeFile(path.join(root, file), text)
    console.log(`themes/${file}`)
  }
  console.log(
    `\nTema "${name}" siap. Periksa: npm run theme:check -- ${name}\nLihat: npm run gallery\nLangkah berikutnya: docs/guides/add-a-theme.md`,
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
}
