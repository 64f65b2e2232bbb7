import { createClient } from '@libsql/client'
import { constants } from 'node:fs'
import { copyFile, link, mkdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import type { BackupDatabase } from '../databaseBackup'
import { syncPath } from '../durable'
import { countSqlite, inspectSqlite } from './inspectSqlite'

const copyName = 'balai.db'

/** Saves and puts back a database file of SQLite. */
export const sqliteBackup = (url: string): BackupDatabase => {
  const file = fileOf(url)
  return {
    close: () => Promise.resolve(),
    estimateBytes: async () => (await sizeOf(file)) + (await sizeOf(`${file}-wal`)),
    inspect: (folder) => inspectSqlite(path.join(folder, copyName)),
    inspectCurrent: () => inspectSqlite(file),
    isEmpty: async () => (await sizeOf(file)) === 0,
    keepOthersOut: () => keepOthersOut(file),
    kind: 'sqlite',
    replace: ({ folder, stamp }) => replace({ copy: path.join(folder, copyName), file, stamp }),
    save: async ({ folder }) => {
      const copy = path.join(folder, copyName)
      await vacuumInto(file, copy)
      await syncPath(copy)
      const { counts, lastMigration } = await countSqlite(copy)
      return { counts, isOneMoment: true, kind: 'sqlite', lastMigration }
    },
  }
}

/** Path of the file behind `file:data/balai.db` or `file:///srv/balai.db`. */
const fileOf = (url: string): string =>
  url.startsWith('file://') ? fileURLToPath(url) : path.resolve(url.slice('file:'.length))

const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  )

/** A reader's view of one moment: with a write-ahead log it keeps no writer waiting. */
const vacuumInto = async (file: string, copy: string): Promise<void> => {
  // Opening would make an empty one.
  if ((await sizeOf(file)) === 0)
    throw new Error(`Basis data ${file} belum ada. Jalankan "npm start" dahulu.`)
  const client = createClient({ url: `file:${file}` })
  try {
    await client.execute('PRAGMA busy_timeout = 30000')
    await client.execute({ args: [copy], sql: 'VACUUM INTO ?' })
  } finally {
    client.close()
  }
}

/**
 * Only a connection that is alone may leave the write-ahead log, so this tells whether a server has
 * the file open, wherever on this machine it runs. It also brings the log into the file. A damaged
 * file cannot tell and cannot be in use for long.
 */
const keepOthersOut = async (file: string): Promise<void> => {
  if ((await sizeOf(file)) === 0) return
  const client = createClient({ url: `file:${file}` })
  try {
    await client.execute('PRAGMA journal_mode = DELETE')
  } catch (error) {
    if ((error as { code?: string }).code !== 'SQLITE_BUSY') return
    throw new Error(`Basis data ${file} sedang dipakai. Hentikan server dahulu, lalu ulangi.`, {
      cause: error,
    })
  } finally {
    client.close()
  }
}

/**
 * One rename puts the new file in place. The old one has a second name by then; its log goes first,
 * since beside another file it would damage it.
 */
const replace = async (args: {
  copy: string
  file: string
  stamp: string
}): Promise<string | undefined> => {
  const { copy, file, stamp } = args
  const fresh = `${file}.pemulihan`
  await mkdir(path.dirname(file), { mode: 0o700, recursive: true })
  await copyFile(copy, fresh)
  await syncPath(fresh)
  await inspectSqlite(fresh)
  const old = `${file}-sebelum-pemulihan-${stamp}`
  const hasOld = await keepOld(file, old)
  await rename(fresh, file)
  await syncPath(path.dirname(file))
  return hasOld ? old : undefined
}

const keepOld = async (file: string, old: string): Promise<boolean> => {
  if ((await sizeOf(file)) === 0) {
    await Promise.all(['-shm', '-wal'].map((end) => rm(file + end, { force: true })))
    return false
  }
  // Not every disk has second names.
  await link(file, old).catch(() => copyFile(file, old, constants.COPYFILE_EXCL))
  await syncPath(old)
  for (const end of ['-wal', '-shm']) await rename(file + end, old + end).catch(ignoreMissing)
  return true
}

const ignoreMissing = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'ENOENT') throw error
}
