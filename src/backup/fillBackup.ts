import path from 'node:path'

import type { BackupOptions } from './backupOptions'
import { collectFiles, fileFolders, filesIn } from './collectFiles'
import type { BackupDatabase } from './databaseBackup'
import { fingerprint } from './fingerprint'
import { requireSpace } from './freeSpace'
import { hashFile } from './hashFile'
import { type FileRecords, type Manifest, readManifest } from './manifest'
import { damagedFiles, requireSameCounts } from './verifyBackup'

type Filling = BackupOptions & {
  database: BackupDatabase
  earlier: string | undefined
  staging: string
}

/**
 * Files, database, files again: what the database names was on the disk before its copy was begun,
 * or is taken in the second round.
 */
export const fillBackup = async (args: Filling): Promise<Manifest> => {
  const { dataDir, database, earlier, log, secrets, staging, version } = args
  await requireSpace(args)
  const collect = async (isSettledOnly: boolean): Promise<string[]> => {
    const copies: string[] = []
    for (const name of fileFolders) {
      const folders = {
        earlier: earlier && path.join(earlier, name),
        from: path.join(dataDir, name),
        to: path.join(staging, name),
      }
      copies.push(
        ...(await collectFiles({ ...folders, isSettledOnly, log })).map(
          (file) => `${name}/${posix(file)}`,
        ),
      )
    }
    return copies
  }
  log('Berkas …')
  const copies = new Set(await collect(true))
  log('Basis data …')
  const saved = await database.save({ folder: path.join(staging, 'database'), log })
  log('Berkas baru …')
  for (const file of await collect(false)) copies.add(file)
  log('Menghitung sidik setiap berkas …')
  const files = await hashAll(staging)
  const before =
    earlier === undefined
      ? {}
      : await readManifest(earlier).then(
          (manifest) => manifest.files,
          (): FileRecords => ({}),
        )
  warnOfChanges({ before, files, log })
  log('Memeriksa cadangan …')
  const present = new Set(Object.keys(files).map((file) => path.posix.basename(file)))
  const inspection = await database.inspect(path.join(staging, 'database'))
  requireSameCounts(saved.counts, inspection)
  const missing = inspection.fileNames.filter((name) => !present.has(name)).sort()
  if (missing.length > 0)
    log(
      `Peringatan: ${missing.length} berkas disebut dalam basis data tetapi tidak ada di disk, misalnya ${missing[0] ?? ''}.`,
    )
  // What has a second name was read a moment ago from the very same place.
  const damaged = await damagedFiles({
    files,
    folder: staging,
    log,
    only: (file) => file.startsWith('database/') || copies.has(file),
  })
  if (damaged.length > 0)
    throw new Error(
      `Cadangan tidak dapat dibaca kembali dengan benar (${damaged[0] ?? ''}). Periksa disk.`,
    )
  const given = Object.entries(secrets).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, fingerprint(name, value)]],
  )
  return {
    database: saved,
    files,
    format: 1,
    madeAt: new Date().toISOString(),
    missing,
    secrets: Object.fromEntries(given),
    version,
  }
}

const hashAll = async (staging: string): Promise<FileRecords> => {
  const records: FileRecords = {}
  for (const file of await filesIn(staging))
    records[posix(file)] = await hashFile(path.join(staging, file))
  return records
}

/** A stored file never changes under its name: one that did was damaged, or changed by hand. */
const warnOfChanges = ({
  before,
  files,
  log,
}: {
  before: FileRecords
  files: FileRecords
  log: (line: string) => void
}): void => {
  const changed = Object.keys(files).filter((file) => {
    const [old, now] = [before[file], files[file]]
    return !file.startsWith('database/') && old !== undefined && old.sha256 !== now?.sha256
  })
  if (changed.length > 0)
    log(
      `Peringatan: isi ${changed.length} berkas berubah sejak cadangan sebelumnya, misalnya ${changed[0] ?? ''}. Mungkin disk rusak; simpan cadangan lama itu.`,
    )
}

const posix = (file: string): string => file.split(path.sep).join('/')
