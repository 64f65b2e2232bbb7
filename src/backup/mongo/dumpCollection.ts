import type { ClientSession, Collection } from 'mongodb'
import { open } from 'node:fs/promises'

const batchBytes = 4 * 1024 * 1024

/**
 * Writes every document as BSON, one after the other, in the order of their ids: the form that
 * `mongorestore` reads, and the same bytes for the same documents.
 * @returns how many there were.
 */
export const dumpCollection = async (args: {
  collection: Collection
  file: string
  session: ClientSession | undefined
}): Promise<number> => {
  const handle = await open(args.file, 'wx', 0o600)
  let count = 0
  let waiting: Buffer[] = []
  let bytes = 0
  const flush = async (): Promise<void> => {
    if (waiting.length > 0) await handle.writev(waiting)
    waiting = []
    bytes = 0
  }
  try {
    for await (const document of rawDocuments(args)) {
      count += 1
      waiting.push(document)
      bytes += document.length
      if (bytes > batchBytes || waiting.length >= 512) await flush()
    }
    await flush()
    await handle.sync()
  } finally {
    await handle.close()
  }
  return count
}

/** Documents as the server sent them, so that no number changes its type on the way. */
export const rawDocuments = (args: {
  collection: Collection
  session?: ClientSession | undefined
}): AsyncIterable<Buffer> =>
  args.collection.find(
    {},
    { raw: true, sort: { _id: 1 }, ...(args.session ? { session: args.session } : {}) },
  ) as AsyncIterable<unknown> as AsyncIterable<Buffer>
