import type { CollectionConfig } from 'payload'

import { nobody } from '../shared/access'

/** Numbers taken from a series, one row each; see `takeNumber`. Nobody edits it. */
export const Numbers: CollectionConfig = {
  slug: 'numbers',
  access: { create: nobody, delete: nobody, read: nobody, update: nobody },
  admin: { hidden: true },
  disableDuplicate: true,
  fields: [
    { name: 'series', type: 'text', maxLength: 120, required: true },
    { name: 'value', type: 'number', min: 1, required: true },
  ],
  indexes: [{ fields: ['series', 'value'], unique: true }],
  lockDocuments: false,
  timestamps: true,
  versions: false,
}
