import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import path from 'node:path'

import { runStep } from '../start/runStep'
import { completeImports } from './completeImports'
import { packageManifest, type RootManifest } from './packageManifest'

// See docs/decisions/008-one-package-with-subpaths.md.
/*
 * `npm run build:package`: plugins, collections, portal, server and themes as a package in `dist`.
 * Compiled file by file, never bundled: the components that run in the browser stay files of their
 * own, which is where Next looks for 'use client'.
 */

const dist = path.resolve('dist')
await rm(dist, { force: true, recursive: true })
await runStep(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.package.json', '--outDir', dist])

/**
 * The generated types describe this application. Without their last part they stay plain types, and
 * another project's own generated types are the only ones that tell Payload what exists.
 */
const appTypes = /declare module 'payload' \{\n[^}]*\}\n\}\n?/

const imported = new Set<string>()
for (const name of await readdir(dist, { recursive: true })) {
  if (!/\.(d\.ts|js)$/.test(name)) continue
  const file = path.join(dist, name)
  const source = await readFile(file, 'utf8')
  const code = completeImports({
    code: source,
    isFile: (other) => existsSync(path.join(path.dirname(file), other)),
  })
  const isTypes = name === path.join('src', 'payload-types.d.ts')
  if (isTypes && !appTypes.test(code)) throw new Error(`${name} does not end as expected`)
  await writeFile(file, isTypes ? code.replace(appTypes, '') : code)
  for (const [, specifier] of code.matchAll(
    /\b(?:from |import |import\()['"]([^.'"\n][^'"\n]*)['"]/g,
  )) {
    if (specifier && !isBuiltin(specifier)) imported.add(packageOf(specifier))
  }
}

const root = JSON.parse(await readFile('package.json', 'utf8')) as RootManifest
const manifest = packageManifest({ imported: [...imported], root })
await writeFile(path.join(dist, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
await copyFile('docs/guides/use-in-your-payload.md', path.join(dist, 'README.md'))
await copyFile('LICENSE', path.join(dist, 'LICENSE'))

const report = execFileSync('npm', ['pack', dist, '--dry-run', '--json'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
})
const [packed] = JSON.parse(report) as { entryCount: number; size: number; unpackedSize: number }[]
if (!packed) throw new Error(`npm pack told nothing: ${report}`)
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} KB`
console.log(
  `${root.name} ${root.version} in dist: ${packed.entryCount} files, ${kilobytes(packed.size)} packed, ${kilobytes(packed.unpackedSize)} unpacked`,
)

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
