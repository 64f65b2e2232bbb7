import type { CollectionConfig, Payload, Plugin } from 'payload'

import { dropIncoming, incomingFolder, openIncoming } from './incomingFiles'
import { dropWithRollback, keepWhileDeleting, keepWhileReplacing, settleKeptFiles } from './wholeFiles'

const slugs = ['media', 'files']

/**
 * Keeps uploads of `media` and `files` in one folder, outside the code and outside every build. Files
 * live and fall with the row that names them: a save that is rolled back leaves none behind and takes
 * none away.
 */
export const mediaFiles =
  (options: {
    /** Absolute path of the folder. */
    directory: string
    /**
     * Absolute path of a folder for files on their way in: however many come at once, none is held in memory.
     * @default `directory` with `-masuk` behind its name
     */
    incomingDirectory?: string
  }): Plugin =>
  (config) => ({
    ...config,
    collections: config.collections?.map((collection) => (slugs.includes(collection.slug) ? storedIn(options.directory, collection) : collection)),
    onInit: async (payload: Payload) => {
      await config.onInit?.(payload)
      await openIncoming(incomingParent(options))
      dropIncoming(payload)
      await settleKeptFiles({ directory: options.directory, payload, slugs: slugs.filter((slug) => slug in payload.collections) })
    },
    upload: { ...config.upload, tempFileDir: incomingFolder(incomingParent(options)), useTempFiles: true },
  })

const incomingParent = (options: { directory: string; incomingDirectory?: string }): string => options.incomingDirectory ?? `${options.directory}-masuk`

const storedIn = (directory: string, collection: CollectionConfig): CollectionConfig => {
  const { hooks, upload } = collection
  if (typeof upload !== 'object') return collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeDelete: [...(hooks?.beforeDelete ?? []), keepWhileDeleting(directory)],
      beforeOperation: [...(hooks?.beforeOperation ?? []), keepWhileReplacing(directory)],
      beforeValidate: [dropWithRollback(directory), ...(hooks?.beforeValidate ?? [])],
    },
    upload: { ...upload, staticDir: directory },
  }
}
