import type { CollectionConfig } from 'payload'

/** How the admin lists what a village writes for its site. */
export const contentAdmin = {
  group: 'Isi situs',
  hideAPIURL: true,
  listSearchableFields: ['searchText'],
  useAsTitle: 'title',
} satisfies CollectionConfig['admin']
