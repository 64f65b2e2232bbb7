import { mkdir } from 'node:fs/promises'
import path from 'node:path'

import { backupDatabase } from './backupDatabase'
import { stampOf } from './backupFolders'
import type { BackupDatabase } from './databaseBackup'
import { explain } from './explain'
import { fingerprint } from './fingerprint'
import { type Manifest, readManifest } from './manifest'
import { addFiles, differingFiles, moveStrangers } from './restoreFiles'
import { checkDatabase, damagedFiles, requireSameCounts } from './verifyBackup'
import { withLock } from './withLock'

export type RestoreOptions = {
  /** Whether data that is there may be replaced; asked only where there is some. */
  confirm: (question: string) => Promise<boolean>
  dataDir: string
  databaseUrl: string
  /** The backup. */
  folder: string
  /** Whether a server answers where one would be started with these settings. */
  isServing: () => Promise<boolean>
  /** Migrations this version of the product knows, for SQLite. */
  knownMigrations: readonly string[]
  /** Gets lines for people, in Indonesian. */
  log: (line: string) => void
  /** Secrets of this installation, by the name of their setting. */
  secrets: Record<string, string | undefined>
  /**
   * Leaves out files that are damaged in the backup, instead of refusing it; a damaged database
   * never.
   */
  skipDamaged: boolean
  version: string
  /** Names of secrets that are known to be lost. */
  withoutSecrets: readonly string[]
}

/**
 * Puts a backup in the place of the data, after reading all of it. The old data stays until the new
 * stands, and is kept beside it; see docs/decisions/022.
 * @throws Error, in Indonesian, that says what to do; the data is the old one then, or, where the
 * last check fails, the new one with the old beside it.
 */
export const restoreBackup = async (options: RestoreOptions): Promise<void> => {
  const { dataDir, databaseUrl, folder } = options
  const manifest = await readManifest(folder)
  const database = backupDatabase(databaseUrl)
  try {
    refuseStranger({ ...options, kind: database.kind, manifest })
    await mkdir(dataDir, { mode: 0o700, recursive: true }).catch(explain(dataDir))
    await withLock(dataDir, () =>
      restoreAlone({ ...options, database, manifest }).catch(explain(dataDir)),
    )
  } finally {
    await database.close()
  }
}

type Restoring = RestoreOptions & { database: BackupDatabase; manifest: Manifest }

const restoreAlone = async (args: Restoring): Promise<void> => {
  const { confirm, database, folder, log, manifest } = args
  await keepOthersOut(args)
  log('Memeriksa cadangan …')
  const files = await withoutDamaged(args)
  await checkDatabase({ database, folder, manifest })
  if (
    !(await database.isEmpty()) &&
    !(await confirm(
      `Data yang ada sekarang akan diganti dengan cadangan ${path.basename(folder)}.`,
    ))
  ) {
    throw new Error(
      'Dibatalkan; tidak ada yang diubah. Tambahkan --yes bila data yang ada memang boleh diganti.',
    )
  }
  await exchange({ ...args, manifest: { ...manifest, files } })
}

const keepOthersOut = async ({ database, isServing }: Restoring): Promise<void> => {
  if (await isServing())
    throw new Error('Server masih berjalan. Hentikan dahulu semua server, lalu ulangi.')
  await database.keepOthersOut()
}

/**
 * Files before the database, so that every row finds its file at any moment; files nobody names any
 * more last of all.
 */
const exchange = async (args: Restoring): Promise<void> => {
  const { database, dataDir, folder, log, manifest } = args
  const stamp = stampOf(Date.now())
  const oldDir = path.join(dataDir, `berkas-sebelum-pemulihan-${stamp}`)
  const place = { backup: folder, dataDir, files: manifest.files }
  log('Memulihkan berkas …')
  await addFiles({ ...place, log, oldDir })
  log('Memulihkan basis data …')
  // Checking took its time; a server may have been started since.
  await keepOthersOut(args)
  const old = await database.replace({
    folder: path.join(folder, 'database'),
    record: manifest.database,
    stamp,
  })
  const moved = await moveStrangers({ ...place, oldDir })
  log('Memeriksa hasilnya …')
  requireSameCounts(manifest.database.counts, await database.inspectCurrent())
  const differing = await differingFiles(place)
  if (differing.length > 0)
    throw new Error(
      `Setelah dipulihkan ${differing.length} berkas berbeda dari cadangan, misalnya ${differing[0] ?? ''}. Periksa disk, lalu ulangi.`,
    )
  const kept = [old, moved > 0 ? oldDir : undefined].filter((each) => each !== undefined)
  if (kept.length > 0)
    log(`Data lama disimpan: ${kept.join(' dan ')}. Hapus bila sudah yakin tidak diperlukan.`)
  log(
    `Pemulihan selesai dan sudah diperiksa: data per ${manifest.madeAt}. Jalankan server kembali.`,
  )
}

type Refusing = Pick<RestoreOptions, 'knownMigrations' | 'secrets' | 'version' | 'withoutSecrets'>

const refuseStranger = (
  args: Refusing & { kind: BackupDatabase['kind']; manifest: Manifest },
): void => {
  const { kind, knownMigrations, manifest, secrets, version, withoutSecrets } = args
  const { database } = manifest
  if (database.kind !== kind) {
    const [saved, here] = [database.kind, kind].map((each) =>
      each === 'sqlite' ? 'SQLite' : 'MongoDB',
    )
    throw new Error(
      `Cadangan ini dari ${saved ?? ''}, sedangkan DATABASE_URL menunjuk ${here ?? ''}. Atur DATABASE_URL ke jenis yang sama.`,
    )
  }
  const isUnknown =
    kind === 'sqlite' &&
    database.lastMigration !== undefined &&
    !knownMigrations.includes(database.lastMigration)
  if (isUnknown || isNewer(manifest.version, version)) {
    throw new Error(
      `Cadangan ini dibuat oleh versi ${manifest.version} yang lebih baru daripada yang terpasang (${version}). Perbarui dahulu, lalu ulangi.`,
    )
  }
  for (const [name, saved] of Object.entries(manifest.secrets)) {
    const value = secrets[name]
    if (
      withoutSecrets.includes(name) ||
      (value !== undefined && fingerprint(name, value) === saved)
    )
      continue
    const what =
      value === undefined ? 'belum ada di sini' : 'di sini bukan yang dipakai data cadangan'
    throw new Error(
      `Rahasia ${name} ${what}. Pasang rahasia yang lama, lalu ulangi; bila memang hilang, tambahkan --without-secret=${name}.`,
    )
  }
}

const isNewer = (saved: string, here: string): boolean => {
  const [a, b] = [saved, here].map((version) => version.split(/[.-]/).map(Number))
  for (const [at, part] of (a ?? []).slice(0, 3).entries()) {
    const difference = part - (b?.[at] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}

const withoutDamaged = async (args: Restoring): Promise<Manifest['files']> => {
  const { folder, log, manifest, skipDamaged } = args
  const damaged = await damagedFiles({ files: manifest.files, folder, log })
  if (damaged.length === 0) return manifest.files
  for (const file of damaged.slice(0, 20)) log(`Rusak atau hilang: ${file}`)
  if (damaged.some((file) => file.startsWith('database/')))
    throw new Error('Basis data dalam cadangan ini rusak. Pakai cadangan lain.')
  if (!skipDamaged)
    throw new Error(
      `${damaged.length} berkas dalam cadangan ini rusak. Pakai cadangan lain, atau tambahkan --skip-damaged untuk memulihkan yang lain tanpa berkas itu.`,
    )
  return Object.fromEntries(
    Object.entries(manifest.files).filter(([file]) => !damaged.includes(file)),
  )
}
