import { stat, statfs } from 'node:fs/promises'
import path from 'node:path'

import { finishedBackups } from './backupFolders'
import type { BackupOptions } from './backupOptions'
import { fileFolders, filesIn } from './collectFiles'
import type { BackupDatabase } from './databaseBackup'

const MiB = 1024 * 1024

type Space = Pick<BackupOptions, 'dataDir' | 'folder' | 'freeBytes'> & {
  database: BackupDatabase
  staging: string
}

/**
 * @throws Error, in Indonesian, where the disk of a backup has too little room for what it will
 * really take.
 */
export const requireSpace = async ({
  dataDir,
  database,
  folder,
  freeBytes = systemFreeBytes,
  staging,
}: Space): Promise<void> => {
  const files = (await isSameDisk(dataDir, staging)) ? 0 : await newBytes({ dataDir, folder })
  const needed = files + (await database.estimateBytes()) * 1.1 + 16 * MiB
  const free = await freeBytes(staging)
  if (free < needed)
    throw new Error(
      `Ruang di ${folder} tidak cukup: perlu ${megabytes(needed)}, tersedia ${megabytes(free)}.`,
    )
}

/** Bytes of files that no earlier backup in the folder holds. */
const newBytes = async ({
  dataDir,
  folder,
}: {
  dataDir: string
  folder: string
}): Promise<number> => {
  const earlier = (await finishedBackups(folder)).at(-1)
  let bytes = 0
  for (const name of fileFolders) {
    const held = new Set(earlier === undefined ? [] : await filesIn(path.join(earlier, name)))
    for (const file of await filesIn(path.join(dataDir, name))) {
      if (!held.has(file))
        bytes += await stat(path.join(dataDir, name, file)).then(
          ({ size }) => size,
          () => 0,
        )
    }
  }
  return bytes
}

const systemFreeBytes = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/**
 * Whether two folders lie on one disk, so that a file of one can have a second name in the other.
 */
export const isSameDisk = async (a: string, b: string): Promise<boolean> =>
  (await stat(a)).dev === (await stat(b)).dev

/** Bytes for people, rounded up. */
export const megabytes = (bytes: number): string =>
  `${Math.ceil(bytes / MiB).toLocaleString('id-ID')} MB`
