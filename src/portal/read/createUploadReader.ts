import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'

/**
 * Makes the function that gives the bytes of an uploaded photo by its name; undefined when the file
 * is gone.
 */
export const createUploadReader = (
  payload: Payload,
): ((name: string) => Promise<Buffer | undefined>) => {
  const { staticDir = 'media' } = payload.collections.media.config.upload
  // Names come from the database; still none may lead out of the folder. The folder lies outside
  // the build, which would otherwise take the whole project for what is read here.
  return (name) =>
    readFile(
      /* turbopackIgnore: true */ path.join(
        /* turbopackIgnore: true */ staticDir,
        path.basename(name),
      ),
    ).catch(() => undefined)
}
