import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'

/**
 * An edit of a stored photo (its focal point) makes a new file with a new name: Payload would write
 * over the one that browsers keep for ever. Cutting is switched off for photos, so it is in the
 * query too.
 */
export const editAsNewFile: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const query = req.query as undefined | { uploadEdits?: unknown }
  const edits = query?.uploadEdits
  if (operation !== 'update' || edits === undefined) return args
  const { id } = args as { id?: string }
  const focalPoint =
    typeof edits === 'object' && edits !== null
      ? (edits as { focalPoint?: unknown }).focalPoint
      : undefined
  if (!query) return args
  if (!id || !isPoint(focalPoint)) {
    delete query.uploadEdits
    return args
  }
  query.uploadEdits = { focalPoint }
  const { staticDir } = collection.upload
  if (req.file || !staticDir) return args
  const doc = await req.payload.db.findOne<{
    filename?: null | string
    id: string
    mimeType?: null | string
  }>({
    collection: collection.slug,
    req,
    where: { id: { in: [id] } },
  })
  const name = doc?.filename
  if (!name || name !== path.basename(name)) return args
  const data = await readFile(path.join(staticDir, name)).catch(() => undefined)
  if (data)
    req.file = {
      name: name.replace(/-[\da-f]{12}(?=\.\w+$)/, ''),
      data,
      mimetype: doc.mimeType ?? 'image/webp',
      size: data.length,
    }
  return args
}

/** Percents from the left and from above, as words of a query or as numbers. */
const isPoint = (value: unknown): boolean => {
  const { x, y } = (typeof value === 'object' && value !== null ? value : {}) as {
    x?: unknown
    y?: unknown
  }
  return [x, y].every(
    (each) =>
      (typeof each === 'string' || typeof each === 'number') &&
      each !== '' &&
      Number(each) >= 0 &&
      Number(each) <= 100,
  )
}
