import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

const sources = [
  'collections',
  'next.config.js',
  'package-lock.json',
  'payload.config.ts',
  'src',
  'themes',
]

/** Whether `.next` is there and newer than every source file it was built from. */
export const isBuildFresh = (root: string): boolean => {
  const built = path.join(root, '.next/BUILT')
  if (!existsSync(built)) return false
  const builtAt = statSync(built).mtimeMs
  return sources
    .flatMap((source) => filesUnder(path.join(root, source)))
    .every((file) => statSync(file).mtimeMs <= builtAt)
}

const filesUnder = (source: string): string[] =>
  statSync(source).isDirectory()
    ? readdirSync(source, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !/[.]spec[.]tsx?$/.test(entry.name))
        .map((entry) => path.join(entry.parentPath, entry.name))
    : [source]
