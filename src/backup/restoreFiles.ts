import { copyFile, link, mkdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import { fileFolders, filesIn, halfRestored } from './collectFiles'
import { syncPath } from './durable'
import { hashFile } from './hashFile'
import type { FileRecords } from './manifest'

type Place = { backup: string; dataDir: string; files: FileRecords }

/**
 * Brings every file of a backup into the data folder, beside what is there: names never repeat, so
 * the old documents still find theirs. A file of the same name and other content is kept in
 * `oldDir`.
 */
export const addFiles = async (
  args: Place & { log: (line: string) => void; oldDir: string },
): Promise<void> => {
  const { backup, dataDir, files, log, oldDir } = args
  const wanted = Object.keys(files).filter(isStoredFile)
  for (const [at, file] of wanted.entries()) {
    const target = path.join(dataDir, file)
    if (await isSame(path.join(backup, file), target, files[file]?.sha256)) continue
    await mkdir(path.dirname(target), { mode: 0o700, recursive: true })
    await keepOld(target, path.join(oldDir, file))
    const fresh = path.join(path.dirname(target), halfRestored + path.basename(file))
    await rm(fresh, { force: true })
    await link(path.join(backup, file), fresh).catch(async () => {
      await copyFile(path.join(backup, file), fresh)
      await syncPath(fresh)
    })
    await rename(fresh, target)
    if ((at + 1) % 1000 === 0) log(`Berkas dipulihkan: ${at + 1} dari ${wanted.length} …`)
  }
  for (const name of fileFolders) await syncPath(path.join(dataDir, name)).catch(() => undefined)
}

/** Moves files that the backup does not know into `oldDir`. @returns how many. */
export const moveStrangers = async ({
  dataDir,
  files,
  oldDir,
}: Omit<Place, 'backup'> & { oldDir: string }): Promise<number> => {
  let count = 0
  for (const name of fileFolders) {
    for (const inside of await filesIn(path.join(dataDir, name))) {
      const file = `${name}/${inside.split(path.sep).join('/')}`
      if (files[file]) continue
      await mkdir(path.dirname(path.join(oldDir, file)), { mode: 0o700, recursive: true })
      await rename(path.join(dataDir, file), path.join(oldDir, file))
      count += 1
    }
  }
  return count
}

/** Files of a backup that are not in the data folder with the same content. */
export const differingFiles = async ({ backup, dataDir, files }: Place): Promise<string[]> => {
  const differing: string[] = []
  for (const file of Object.keys(files).filter(isStoredFile)) {
    if (!(await isSame(path.join(backup, file), path.join(dataDir, file), files[file]?.sha256)))
      differing.push(file)
  }
  return differing
}

const isStoredFile = (file: string): boolean =>
  fileFolders.some((name) => file.startsWith(`${name}/`))

/** The same place on the disk, or the same content. */
const isSame = async (
  saved: string,
  target: string,
  sha256: string | undefined,
): Promise<boolean> => {
  const [one, other] = await Promise.all(
    [saved, target].map((file) => stat(file).catch(() => undefined)),
  )
  if (one === undefined || other === undefined) return false
  if (one.dev === other.dev && one.ino === other.ino) return true
  return one.size === other.size && (await hashFile(target)).sha256 === sha256
}

const keepOld = async (target: string, old: string): Promise<void> => {
  if ((await stat(target).catch(() => undefined)) === undefined) return
  await mkdir(path.dirname(old), { mode: 0o700, recursive: true })
  await link(target, old).catch(() => copyFile(target, old))
}
