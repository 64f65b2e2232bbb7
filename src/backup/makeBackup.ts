import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'

import { rememberBackup } from './backupAge'
import { backupDatabase } from './backupDatabase'
import { finishedBackups, foldersFor, keepNewest, removeUnfinished } from './backupFolders'
import type { BackupOptions } from './backupOptions'
import { fileFolders } from './collectFiles'
import { syncPath } from './durable'
import { explain } from './explain'
import { fillBackup } from './fillBackup'
import { isSameDisk, megabytes } from './freeSpace'
import { type Manifest, writeManifest } from './manifest'
import { withLock } from './withLock'

/**
 * Saves database and files into a new folder while a server runs, and checks the result. The folder
 * has its name only when it is whole; see docs/decisions/022.
 * @returns the folder.
 * @throws Error, in Indonesian, that says what to do; earlier backups are untouched then.
 * See docs/decisions/022-backup-and-restore.md.
 */
export const makeBackup = async (options: BackupOptions): Promise<string> => {
  const { dataDir, folder: parent } = options
  refusePublic({ dataDir, parent })
  await mkdir(parent, { mode: 0o700, recursive: true }).catch(explain(parent))
  return withLock(dataDir, () => makeAlone(options).catch(explain(parent)))
}

const makeAlone = async (options: BackupOptions): Promise<string> => {
  const { dataDir, folder: parent, keep, log } = options
  if ((await removeUnfinished(parent)) > 0) log('Sisa pencadangan yang terputus dihapus.')
  const { final, staging } = foldersFor(parent, Date.now())
  const database = backupDatabase(options.databaseUrl)
  try {
    await mkdir(path.join(staging, 'database'), { mode: 0o700, recursive: true })
    const manifest = await fillBackup({
      ...options,
      database,
      earlier: (await finishedBackups(parent)).at(-1),
      staging,
    })
    await writeManifest(staging, manifest)
    await syncFolders(staging)
    await rename(staging, final)
    await syncPath(parent)
    const removed = await keepNewest(parent, keep)
    if (removed > 0)
      log(`Cadangan lama dihapus: ${removed}; disimpan ${keep} yang terbaru (BACKUP_KEEP).`)
    await rememberBackup(dataDir, { finishedAt: Date.now(), folder: final })
    log(summary(final, manifest))
    if (await isSameDisk(dataDir, parent))
      log(
        'Peringatan: cadangan ini satu disk dengan datanya. Salin juga ke tempat lain, sebab disk yang rusak membawa keduanya.',
      )
    return final
  } catch (error) {
    await rm(staging, { force: true, recursive: true }).catch(() => undefined)
    throw error
  } finally {
    await database.close()
  }
}

/** The folder of photos is open to everyone, and a backup inside it would save itself. */
const refusePublic = ({ dataDir, parent }: { dataDir: string; parent: string }): void => {
  for (const name of fileFolders) {
    const relative = path.relative(path.join(dataDir, name), parent)
    if (!relative.startsWith('..') && !path.isAbsolute(relative))
      throw new Error(
        `Cadangan tidak boleh disimpan di dalam ${path.join(dataDir, name)}. Pilih folder lain.`,
      )
  }
}

const syncFolders = async (folder: string): Promise<void> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries)
    if (entry.isDirectory()) await syncPath(path.join(entry.parentPath, entry.name))
  await syncPath(folder)
}

const summary = (folder: string, { database, files }: Manifest): string => {
  const rows = Object.values(database.counts).reduce((sum, count) => sum + count, 0)
  const bytes = Object.values(files).reduce((sum, file) => sum + file.bytes, 0)
  return `Cadangan selesai dan sudah diperiksa: ${folder} (${rows.toLocaleString('id-ID')} baris data, ${Object.keys(files).length.toLocaleString('id-ID')} berkas, ${megabytes(bytes)}).`
}
