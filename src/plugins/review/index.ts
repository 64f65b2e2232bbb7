import type { CollectionConfig, Field, Plugin } from 'payload'

import { keepReview } from './keepReview'
import { reviewEndpoint } from './reviewEndpoint'
import { requireCollections } from '../requireCollections'

export type ReviewPluginConfig = {
  /** Slugs of collections with drafts and the fields `review` and `reviewNote`, `title`, `body`; one that the config lacks stops the start. */
  collections: string[]
}

/**
 * The step between who writes and who publishes: a contributor sends a draft, an editor publishes it
 * or returns it with a note. Adds the endpoint, the rule that nothing else moves the state, the
 * buttons in the form, the list's filter and the dashboard's lists. Place it after the tenancy plugin.
 */
export const reviewPlugin =
  (options: ReviewPluginConfig): Plugin =>
  (config) => {
    requireCollections({ config, plugin: 'reviewPlugin', slugs: options.collections })
    return {
      ...config,
      admin: {
        ...config.admin,
        components: {
          ...config.admin?.components,
          beforeDashboard: [
            ...(config.admin?.components?.beforeDashboard ?? []),
            { path: 'balai-desa/admin#ReviewDesk', serverProps: { slugs: options.collections } },
          ],
        },
      },
      collections: config.collections?.map((collection) => (options.collections.includes(collection.slug) ? reviewed(collection) : collection)),
    }
  }

const reviewed = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: {
    ...collection.admin,
    components: {
      ...collection.admin?.components,
      beforeListTable: [
        ...(collection.admin?.components?.beforeListTable ?? []),
        { path: 'balai-desa/admin#ReviewFilter', serverProps: { slug: collection.slug } },
      ],
      edit: { ...collection.admin?.components?.edit, PublishButton: 'balai-desa/admin#PublishSlot' },
    },
  },
  endpoints: [...(collection.endpoints === false ? [] : (collection.endpoints ?? [])), reviewEndpoint(collection.slug)],
  fields: collection.fields.map(shown),
  hooks: { ...collection.hooks, beforeChange: [...(collection.hooks?.beforeChange ?? []), keepReview] },
})

/** Both fields are shown by one component: the state with what to do next, and the note inside it. */
const shown = (field: Field): Field => {
  if (field.type === 'select' && field.name === 'review') {
    return { ...field, admin: { ...field.admin, components: { ...field.admin?.components, Field: 'balai-desa/admin#ReviewSlot' }, disableBulkEdit: true } }
  }
  if (field.type === 'textarea' && field.name === 'reviewNote') return { ...field, admin: { ...field.admin, disableBulkEdit: true, hidden: true } }
  return field
}
