import type { CollectionConfig, Plugin } from 'payload'

import { requireCollections } from './requireCollections'

/** What the live preview is looked at: a phone of the usual size and an office's screen. */
const breakpoints = [
  { name: 'hp', height: 740, label: 'HP', width: 360 },
  { name: 'layar', height: 768, label: 'Layar kantor', width: 1366 },
]

/**
 * Adds a preview button that shows the document in the village's own theme, and a live preview that
 * shows it while it is written; the portal guards and draws both.
 */
export const previewPlugin =
  (options: {
    /**
     * Slugs of collections with a public page, `villages` for their home page; one that the config
     * lacks stops the start.
     */
    collections: string[]
  }): Plugin =>
  (config) => {
    requireCollections({ config, plugin: 'previewPlugin', slugs: options.collections })
    return {
      ...config,
      collections: config.collections?.map((collection) =>
        options.collections.includes(collection.slug) ? previewed(collection) : collection,
      ),
    }
  }

const previewed = (collection: CollectionConfig): CollectionConfig => {
  /** A document that was never saved has no address yet. */
  const addressOf = ({ id }: Record<string, unknown>, rest = ''): null | string =>
    id ? `/pratinjau/${collection.slug}/${String(id)}${rest}` : null
  return {
    ...collection,
    admin: {
      ...collection.admin,
      livePreview: { breakpoints, url: ({ data }) => addressOf(data ?? {}, '/langsung') },
      preview: (doc) => addressOf(doc),
    },
  }
}
