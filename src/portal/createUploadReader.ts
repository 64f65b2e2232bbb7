import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'

/** Makes the function that gives the bytes of an uploaded photo by its name; undefined when the file is gone. */
export const createUploadReader = (payload: Payload): ((name: string) => Promise<Buffer | undefined>) => {
  const { staticDir = 'media' } = payload.collections.media.config.upload
  // Names come from the database; still none may lead out of the folder.
  return (name) => readFile(path.join(staticDir, path.basename(name))).catch(() => undefined)
}
