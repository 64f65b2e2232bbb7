import { open, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'

/** Files older than this were settled when they came, in milliseconds. */
const freshMs = 60_000

type Written = {
  collection: string
  data: {
    filename?: null | string
    sizes?: null | Record<string, null | undefined | { filename?: null | string }>
  }
}

type Database = Payload['db']

/**
 * Has the disk store an upload's files before the row that names them is written: after a power cut
 * a row without its photo would be worse than a photo without a row.
 */
export const settleFiles = (db: Database): void => {
  const methods = db as unknown as Record<
    'create' | 'updateOne',
    (args: Written) => Promise<unknown>
  >
  for (const name of ['create', 'updateOne'] as const) {
    const write = methods[name]
    methods[name] = async (args) => {
      await settle(db, args)
      return write.call(db, args)
    }
  }
}

const settle = async (db: Database, { collection, data }: Written): Promise<void> => {
  const { config } =
    (db.payload.collections as Partial<Payload['collections']>)[collection as never] ?? {}
  const { upload } = (config ?? {}) as {
    upload?: { disableLocalStorage?: boolean; staticDir?: string }
  }
  if (!upload?.staticDir || upload.disableLocalStorage) return
  const { staticDir } = upload
  const names = [
    data.filename,
    ...Object.values(data.sizes ?? {}).map((size) => size?.filename),
  ].flatMap((name) => (name ? [path.basename(name)] : []))
  const since = Date.now() - freshMs
  const files = names.map((name) => path.join(staticDir, name))
  const fresh = (
    await Promise.all(
      files.map((file) =>
        stat(file).then(
          ({ mtimeMs }) => (mtimeMs > since ? [file] : []),
          () => [],
        ),
      ),
    )
  ).flat()
  if (fresh.length === 0) return
  for (const each of [...fresh, staticDir]) await sync(each)
}

const sync = async (place: string): Promise<void> => {
  const handle = await open(place, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
