import type { Plugin } from 'payload'

/** Adds a preview button that shows the draft in the village's own theme; the portal guards the page. */
export const previewPlugin =
  (options: {
    /** Slugs of collections with drafts that have a public page. */
    collections: string[]
  }): Plugin =>
  (config) => ({
    ...config,
    collections: config.collections?.map((collection) =>
      options.collections.includes(collection.slug)
        ? {
            ...collection,
            admin: {
              ...collection.admin,
              preview: (doc) => (doc.id ? `/pratinjau/${collection.slug}/${String(doc.id)}` : null),
            },
          }
        : collection,
    ),
  })
