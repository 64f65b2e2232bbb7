import { existsSync } from 'node:fs'
import { link, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type {
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  CollectionSlug,
  Payload,
  PayloadRequest,
} from 'payload'

import { afterCommit, afterRollback } from '../../database/afterCommit'

/** A stored upload with the names of its files. */
export type Upload = {
  filename?: null | string
  sizes?: null | Record<string, null | undefined | { filename?: null | string }>
}

/** Names of all files of an upload. */
export const filesOf = (upload: null | undefined | Upload): string[] =>
  [upload?.filename, ...Object.values(upload?.sizes ?? {}).map((size) => size?.filename)].flatMap(
    (name) => (name ? [path.basename(name)] : []),
  )

/** Removes the files of an upload that is not stored in the end. */
export const dropWithRollback =
  (directory: string): CollectionBeforeValidateHook =>
  async ({ data, originalDoc, req }) => {
    if (!req.file) return data
    const before = new Set(filesOf(originalDoc as Upload | undefined))
    const added = filesOf(data as Upload | undefined).filter((name) => !before.has(name))
    await afterRollback(req, async () => {
      for (const name of added) await rm(path.join(directory, name), { force: true })
    })
    return data
  }

/**
 * Payload removes files before the row that names them is gone; until then they have a second name.
 */
export const keepWhileDeleting =
  (directory: string): CollectionBeforeDeleteHook =>
  async ({ collection, id, req }) => {
    await keepFiles({
      directory,
      files: await storedFiles({ id, req, slug: collection.slug }),
      req,
    })
  }

/** The same for an upload whose file is replaced. */
export const keepWhileReplacing =
  (directory: string): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, req }) => {
    const { id } = args as { id?: number | string }
    if (operation === 'update' && id && req.file)
      await keepFiles({
        directory,
        files: await storedFiles({ id, req, slug: collection.slug }),
        req,
      })
    return args
  }

const storedFiles = async (args: {
  id: number | string
  req: PayloadRequest
  slug: string
}): Promise<string[]> => {
  const { id, req, slug } = args
  return filesOf(
    await req.payload.db.findOne<Upload & { id: string }>({
      collection: slug as CollectionSlug,
      req,
      where: { id: { equals: id } },
    }),
  )
}

/** Names that begin with a dot are never served. */
const prefix = '.kept-'

const keptPath = (directory: string, name: string): string =>
  path.join(directory, `${prefix}${name}`)

const keepFiles = async (args: {
  directory: string
  files: string[]
  req: PayloadRequest
}): Promise<void> => {
  const { directory, req } = args
  const files = args.files.filter((name) => existsSync(path.join(directory, name)))
  // Without a transaction nothing is taken back.
  if (files.length === 0 || !(await req.transactionID)) return
  for (const name of files) {
    await rm(keptPath(directory, name), { force: true })
    await link(path.join(directory, name), keptPath(directory, name))
  }
  await afterCommit(req, async () => {
    for (const name of files) await rm(keptPath(directory, name), { force: true })
  })
  await afterRollback(req, async () => {
    for (const name of files) await giveBack({ directory, name })
  })
}

const giveBack = async (args: { directory: string; name: string }): Promise<void> => {
  const [kept, own] = [keptPath(args.directory, args.name), path.join(args.directory, args.name)]
  await (existsSync(own) ? rm(kept, { force: true }) : rename(kept, own))
}

/**
 * After a process that was killed: a kept file goes back where its row is still there, else it
 * goes.
 */
export const settleKeptFiles = async (args: {
  directory: string
  payload: Payload
  slugs: string[]
}): Promise<void> => {
  const { directory, payload, slugs } = args
  const names: string[] = await readdir(directory).catch(() => [])
  for (const name of names.flatMap((each) =>
    each.startsWith(prefix) ? [each.slice(prefix.length)] : [],
  )) {
    const isNamed = await Promise.all(slugs.map((slug) => namesFile({ name, payload, slug })))
    if (isNamed.includes(true)) await giveBack({ directory, name })
    else await rm(keptPath(directory, name), { force: true })
  }
}

const namesFile = async (args: {
  name: string
  payload: Payload
  slug: string
}): Promise<boolean> => {
  const { name, payload, slug } = args
  const { upload } = payload.collections[slug as CollectionSlug].config
  const sizes = (upload.imageSizes ?? []).map((size) => ({
    [`sizes.${size.name}.filename`]: { equals: name },
  }))
  const { totalDocs } = await payload.count({
    collection: slug as CollectionSlug,
    overrideAccess: true,
    where: { or: [{ filename: { equals: name } }, ...sizes] },
  })
  return totalDocs > 0
}
