import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionSlug, Payload } from 'payload'

import { filesOf, type Upload } from '../plugins/mediaFiles/wholeFiles'

/** Younger files may belong to a save that goes on, here or on another machine, in milliseconds. */
const minAgeMs = 60 * 60_000
const pageSize = 1000
/**
 * Begins the names of files that stand aside while they are replaced (`keepOldFiles`); none of them
 * has a row.
 */
const aside = '.simpan-'

export type Sweep = { kept: number; removed: number }

/**
 * Removes uploaded files that no row names: a process that is killed between storing a file and
 * committing its row leaves one, and a photo that got a new file leaves its old one. Where more
 * than half would go nothing does: then it is rather the database that is not the right one.
 * @param args.now the time by which files are old, in milliseconds.
 */
export const sweepFiles = async (args: {
  log: (line: string) => void
  now?: number
  payload: Payload
}): Promise<Sweep> => {
  const { log, now = Date.now(), payload } = args
  const total: Sweep = { kept: 0, removed: 0 }
  for (const [folder, slugs] of foldersOf(payload)) {
    // Files first: a row that comes meanwhile is then read.
    const files = await filesIn(folder)
    const named = await namesOf(payload, slugs)
    const unnamed = files.filter((file) => !named.has(file))
    const old: string[] = []
    for (const file of unnamed)
      if (now - (await changedAt(path.join(folder, file))) > minAgeMs) old.push(file)
    if (old.length * 2 > files.length) {
      log(
        `${old.length} dari ${files.length} berkas di ${folder} tidak dikenal basis data ini. Tidak ada yang dihapus: periksa apakah basis datanya benar.`,
      )
      total.kept += files.length
      continue
    }
    for (const file of old) await rm(path.join(folder, file), { force: true })
    total.kept += files.length - old.length
    total.removed += old.length
  }
  if (total.removed > 0) log(`${total.removed} berkas yang tidak dimiliki isi apa pun dihapus.`)
  return total
}

/** Folders of uploads with the collections that store there. */
const foldersOf = (payload: Payload): Map<string, CollectionSlug[]> => {
  const folders = new Map<string, CollectionSlug[]>()
  for (const { slug, upload } of payload.config.collections) {
    if (!upload?.staticDir || upload.disableLocalStorage) continue
    folders.set(upload.staticDir, [...(folders.get(upload.staticDir) ?? []), slug])
  }
  return folders
}

/** Other names with a dot are the second names that `settleKeptFiles` puts right. */
const filesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const names = entries.flatMap((entry) => (entry.isFile() ? [entry.name] : []))
  return names.filter((name) => !name.startsWith('.') || name.startsWith(aside))
}

const namesOf = async (payload: Payload, slugs: CollectionSlug[]): Promise<Set<string>> => {
  const names = new Set<string>()
  for (const collection of slugs) {
    for (let page = 1; ; page += 1) {
      const { docs, hasNextPage } = await payload.db.find<Upload & { id: string }>({
        collection,
        limit: pageSize,
        page,
        sort: 'id',
      })
      for (const doc of docs) for (const name of filesOf(doc)) names.add(name)
      if (!hasNextPage) break
    }
  }
  return names
}

/**
 * The later of content and name: a file that was given a second name a moment ago may still be
 * shown.
 */
const changedAt = async (file: string): Promise<number> => {
  const { ctimeMs, mtimeMs } = await stat(file).catch(() => ({ ctimeMs: Infinity, mtimeMs: 0 }))
  return Math.max(ctimeMs, mtimeMs)
}
