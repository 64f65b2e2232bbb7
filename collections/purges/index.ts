import type { CollectionConfig } from 'payload'

import { nobody } from '../shared/access'

/**
 * What changed and which cached pages it touches, for every instance to read; see
 * src/plugins/publishing.
 */
export const Purges: CollectionConfig = {
  slug: 'purges',
  access: { create: nobody, delete: nobody, read: nobody, update: nobody },
  admin: { hidden: true },
  disableDuplicate: true,
  fields: [
    { name: 'tags', type: 'text', required: true },
    { name: 'keepStale', type: 'checkbox', defaultValue: true },
  ],
  lockDocuments: false,
  timestamps: true,
  versions: false,
}
