import path from 'node:path'

import type { BackupDatabase, Inspection } from './databaseBackup'
import { hashFile } from './hashFile'
import type { FileRecords, Manifest } from './manifest'

/**
 * Paths of the files of a backup that are missing or differ from its manifest.
 * @param only some of them, all by default.
 */
export const damagedFiles = async (args: {
  files: FileRecords
  folder: string
  log: (line: string) => void
  only?: (file: string) => boolean
}): Promise<string[]> => {
  const { files, folder, log, only = () => true } = args
  const damaged: string[] = []
  let done = 0
  for (const [file, { bytes, sha256 }] of Object.entries(files)) {
    if (!only(file)) continue
    const found = await hashFile(path.join(folder, file)).catch(() => undefined)
    if (found?.bytes !== bytes || found.sha256 !== sha256) damaged.push(file)
    done += 1
    if (done % 1000 === 0) log(`Diperiksa: ${done} berkas …`)
  }
  return damaged
}

/**
 * Opens the saved database and counts.
 * @throws Error, in Indonesian, where it is damaged or holds another number of rows than its
 * manifest says.
 */
export const checkDatabase = async (args: {
  database: BackupDatabase
  folder: string
  manifest: Manifest
}): Promise<void> => {
  const { database, folder, manifest } = args
  requireSameCounts(manifest.database.counts, await database.inspect(path.join(folder, 'database')))
}

/** @throws Error, in Indonesian, that names the first table with another number of rows. */
export const requireSameCounts = (
  wanted: Record<string, number>,
  { counts }: Pick<Inspection, 'counts'>,
): void => {
  for (const name of new Set([...Object.keys(wanted), ...Object.keys(counts)])) {
    if (wanted[name] === counts[name]) continue
    throw new Error(
      `Jumlah isi "${name}" berbeda: seharusnya ${wanted[name] ?? 'tidak ada'}, ditemukan ${counts[name] ?? 'tidak ada'}.`,
    )
  }
}
