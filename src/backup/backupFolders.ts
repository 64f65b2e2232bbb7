import { existsSync } from 'node:fs'
import { readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

const finished = /^balai-\d{8}-\d{6}$/
const unfinished = 'belum-selesai-'

/** Name of a backup, by the clock of Asia/Jakarta: `balai-20261130-020000`. Names sort by time. */
export const stampOf = (time: number): string => {
  const [day = '', hour = ''] = new Date(time + 7 * 3_600_000).toISOString().slice(0, 19).split('T')
  return `${day.replaceAll('-', '')}-${hour.replaceAll(':', '')}`
}

/**
 * Where a backup is made until it is whole, and where it is then. A second that has its backup is
 * passed over.
 */
export const foldersFor = (parent: string, time: number): { final: string; staging: string } => {
  const name = `balai-${stampOf(time)}`
  if (existsSync(path.join(parent, name))) return foldersFor(parent, time + 1000)
  return { final: path.join(parent, name), staging: path.join(parent, unfinished + name) }
}

/** Finished backups in a folder, oldest first. */
export const finishedBackups = async (parent: string): Promise<string[]> => {
  const names = (await readdir(parent)).filter((name) => finished.test(name)).sort()
  const folders = names.map((name) => path.join(parent, name))
  const isWhole = await Promise.all(
    folders.map((folder) =>
      stat(path.join(folder, 'manifest.json')).then(
        () => true,
        () => false,
      ),
    ),
  )
  return folders.filter((_, at) => isWhole[at])
}

/** Removes what an ended run left. Only one backup runs at a time, so none of it is in use. */
export const removeUnfinished = async (parent: string): Promise<number> => {
  const names = (await readdir(parent)).filter((name) => name.startsWith(unfinished))
  for (const name of names) await rm(path.join(parent, name), { force: true, recursive: true })
  return names.length
}

/**
 * Removes the oldest backups over a number. They lose their name first, so that half of one never
 * looks whole.
 */
export const keepNewest = async (parent: string, keep: number): Promise<number> => {
  const surplus = (await finishedBackups(parent)).slice(0, -keep)
  for (const folder of surplus) {
    const doomed = path.join(parent, unfinished + path.basename(folder))
    await rename(folder, doomed)
    await rm(doomed, { force: true, recursive: true })
  }
  return surplus.length
}
