import type { CollectionConfig, Payload, Plugin } from 'payload'

import { requireCollections } from '../requireCollections'
import { dropIncoming, incomingFolder, openIncoming } from './incomingFiles'
import {
  dropWithRollback,
  keepWhileDeleting,
  keepWhileReplacing,
  settleKeptFiles,
} from './wholeFiles'

/** A folder, by its absolute path, and the uploads that lie in it. */
export type FileFolder = { collections: string[]; directory: string }

export type MediaFilesConfig = {
  /**
   * Absolute path of a folder for files on their way in: however many come at once, none is held in
   * memory.
   * @default the public folder with `-masuk` behind its name
   */
  incomingDirectory?: string
  /**
   * Uploads that nobody gets by their name: what hands them out asks first, and opens the file
   * itself.
   */
  private?: FileFolder
  /** Uploads that whoever knows their name may have. */
  public: FileFolder
}

/**
 * Keeps uploads in folders outside the code and outside every build, private ones apart from public
 * ones. Files live and fall with the row that names them: a save that is rolled back leaves none
 * behind and takes none away. A collection that the config lacks stops the start with its name.
 */
export const mediaFiles =
  (options: MediaFilesConfig): Plugin =>
  (config) => {
    const folders = [options.public, ...(options.private ? [options.private] : [])]
    requireCollections({
      config,
      plugin: 'mediaFiles',
      slugs: folders.flatMap(({ collections }) => collections),
    })
    return {
      ...config,
      collections: config.collections?.map((collection) => {
        const folder = folders.find(({ collections }) => collections.includes(collection.slug))
        return folder
          ? storedIn({
              collection,
              directory: folder.directory,
              isPrivate: folder === options.private,
            })
          : collection
      }),
      onInit: async (payload: Payload) => {
        await config.onInit?.(payload)
        await openIncoming(incomingParent(options))
        dropIncoming(payload)
        for (const { collections, directory } of folders)
          await settleKeptFiles({ directory, payload, slugs: collections })
      },
      upload: {
        ...config.upload,
        tempFileDir: incomingFolder(incomingParent(options)),
        useTempFiles: true,
      },
    }
  }

const incomingParent = (options: MediaFilesConfig): string =>
  options.incomingDirectory ?? `${options.public.directory}-masuk`

const storedIn = (args: {
  collection: CollectionConfig
  directory: string
  isPrivate: boolean
}): CollectionConfig => {
  const { collection, directory, isPrivate } = args
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
    upload: { ...upload, staticDir: directory, ...(isPrivate ? { handlers: [neverByName] } : {}) },
  }
}

/**
 * Stands before Payload's own `/api/<collection>/file/<name>`, which serves whoever may read the
 * row.
 */
const neverByName = (): Response =>
  new Response(null, { headers: { 'cache-control': 'no-store' }, status: 404 })
