import { randomUUID } from 'node:crypto'
import { copyFile, link, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionBeforeOperationHook, FieldHook, PayloadRequest } from 'payload'

import type { KeptFile } from './requestContext'

type Stored = {
  filename?: null | string
  sizes?: null | Record<string, null | { filename?: null | string }>
}

/**
 * Begins the names under which files stand for the moment in which Payload removes them; with a dot
 * nothing is served.
 */
const aside = '.simpan-'

/**
 * Puts a second name on the files of a document whose file is about to be replaced. Pages that are
 * kept somewhere still show the old name, and Payload removes it before the new one is even stored:
 * until those pages are gone, and when the save fails after all, the old file must be there. The
 * sweep at a start takes what is older (`src/start/sweepFiles.ts`). Goes with `restoreOldFiles`.
 */
export const keepOldFiles: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const { id } = args as { id?: string }
  const { staticDir } = collection.upload
  if (operation !== 'update' || !req.file || !id || !staticDir) return args
  const doc = await req.payload.db.findOne<Stored & { id: string }>({
    collection: collection.slug,
    req,
    where: { id: { in: [id] } },
  })
  const kept: KeptFile[] = []
  for (const name of namesOf(doc)) {
    const file: KeptFile = {
      from: path.join(staticDir, `${aside}${randomUUID()}-${name}`),
      to: path.join(staticDir, name),
    }
    if (await doubled(file)) kept.push(file)
  }
  req.context.oldFiles = kept
  return args
}

/**
 * Gives the old files their names back, right after Payload took them; on a field, as those hooks
 * come first.
 */
export const restoreOldFiles: FieldHook = async ({ req, value }) => {
  await restore(req)
  return value as unknown
}

const restore = async ({ context }: PayloadRequest): Promise<void> => {
  const kept = context.oldFiles ?? []
  delete context.oldFiles
  for (const { from, to } of kept) {
    await rename(from, to)
    // Where Payload had left it alone both are names of one file, and renaming does nothing.
    await rm(from, { force: true })
  }
}

const namesOf = (doc: null | Stored | undefined): string[] => {
  const names = [doc?.filename, ...Object.values(doc?.sizes ?? {}).map((size) => size?.filename)]
  // Sizes that come out alike share a file.
  return [...new Set(names)].filter(
    (name): name is string => typeof name === 'string' && name === path.basename(name),
  )
}

/**
 * A hard link costs nothing; a file system without them gets a copy. False where the file is gone
 * already.
 */
const doubled = async ({ from, to }: KeptFile): Promise<boolean> => {
  try {
    await link(to, from).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') throw error
      return copyFile(to, from)
    })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}
