import { constants } from 'node:fs'
import { copyFile, link, mkdir, readdir, stat } from 'node:fs/promises'
import path from 'node:path'

import { syncPath } from './durable'

/**
 * A file this young may still be written to, so it gets a copy of its own instead of a second name.
 */
const settledMs = 10 * 60_000

/** Begin of the name of a file that a restore is about to put in place. */
export const halfRestored = '.pemulihan-'

/**
 * Folders of the data folder that hold files of documents: what the public may see, and what it may
 * not.
 */
export const fileFolders = ['media', 'private'] as const

/**
 * Brings what is not there yet from one folder into another: by a second name on the same disk (a
 * stored file never changes under its name), else by a copy. A file of the same size in `earlier`,
 * an older backup, is used again instead of a copy. What vanishes meanwhile is left out.
 * @returns paths of the copies, relative to the folder.
 */
export const collectFiles = async (args: {
  earlier?: string | undefined
  from: string
  /** Leaves out files that may still be written to. */
  isSettledOnly: boolean
  log: (line: string) => void
  to: string
}): Promise<string[]> => {
  const { earlier, from, isSettledOnly, log, to } = args
  const copies: string[] = []
  let done = 0
  for (const file of await filesIn(from)) {
    const source = path.join(from, file)
    const target = path.join(to, file)
    const found = await stat(source).catch(() => undefined)
    if (found === undefined || (await stat(target).catch(() => undefined))) continue
    const isSettled = Date.now() - found.mtimeMs > settledMs
    if (isSettledOnly && !isSettled) continue
    await mkdir(path.dirname(target), { mode: 0o700, recursive: true })
    const used = earlier === undefined ? undefined : path.join(earlier, file)
    const isSecondName =
      isSettled &&
      ((await hasLinked(source, target)) ||
        (used !== undefined &&
          (await sizeOf(used)) === found.size &&
          (await hasLinked(used, target))))
    if (!isSecondName && (await hasCopied(source, target))) copies.push(file)
    done += 1
    if (done % 1000 === 0) log(`Berkas: ${done} …`)
  }
  return copies
}

/** Paths of all files below a folder, relative to it; none where it is missing. */
export const filesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    ignoreMissing,
  )
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith(halfRestored))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort()
}

const ignoreMissing = (error: NodeJS.ErrnoException): [] => {
  if (error.code === 'ENOENT') return []
  throw error
}

const sizeOf = (file: string): Promise<number | undefined> =>
  stat(file).then(
    ({ size }) => size,
    () => undefined,
  )

/** Other disks, and disks without second names, say no in several ways. */
const hasLinked = (source: string, target: string): Promise<boolean> =>
  link(source, target).then(
    () => true,
    () => false,
  )

const hasCopied = async (source: string, target: string): Promise<boolean> => {
  try {
    await copyFile(source, target, constants.COPYFILE_EXCL)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
  await syncPath(target)
  return true
}
