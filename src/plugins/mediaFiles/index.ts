import type { CollectionConfig, Payload, Plugin } from 'payload'

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
  }): Plugin =>
  (config) => ({
    ...config,
    collections: config.collections?.map((collection) => (slugs.includes(collection.slug) ? storedIn(options.directory, collection) : collection)),
    onInit: async (payload: Payload) => {
      await config.onInit?.(payload)
      await settleKeptFiles({ directory: options.directory, payload, slugs: slugs.filter((slug) => slug in payload.collections) })
    },
  })

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
