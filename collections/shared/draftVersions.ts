import type { CollectionConfig } from 'payload'

/**
 * Drafts as editors expect them: saved while typing, publishable at a time, twenty versions back.
 */
export const draftVersions: CollectionConfig['versions'] = {
  drafts: { autosave: { interval: 2000 }, schedulePublish: true },
  maxPerDoc: 20,
}
