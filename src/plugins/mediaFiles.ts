import type { Plugin } from 'payload'

/** Keeps uploads of `media` and `files` in one folder, outside the code and outside every build. */
export const mediaFiles =
  (options: {
    /** Absolute path of the folder. */
    directory: string
  }): Plugin =>
  (config) => ({
    ...config,
    collections: config.collections?.map((collection) =>
      (collection.slug === 'media' || collection.slug === 'files') && typeof collection.upload === 'object'
        ? { ...collection, upload: { ...collection.upload, staticDir: options.directory } }
        : collection,
    ),
  })
