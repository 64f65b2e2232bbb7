import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'

/** Folders in `themes` that are no theme. */
export const notThemes: readonly string[] = ['bricks', 'check', 'contract', 'starter']

/** Names of the themes in a folder, `base` first, as every other builds on it. */
export const themeFolders = async (root: string): Promise<string[]> => {
  const entries = await readdir(root)
  const names = entries.filter(
    (name) => !notThemes.includes(name) && existsSync(path.join(root, name, 'index.ts')),
  )
  return names.sort(
    (one, other) => Number(other === 'base') - Number(one === 'base') || one.localeCompare(other),
  )
}
