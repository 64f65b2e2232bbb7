import type { CollectionConfig } from 'payload'

import { publicOr, staffWith } from '../shared/access'
import { draftVersions } from '../shared/draftVersions'
import { searchTextField } from '../shared/searchTextField'
import { slugField } from '../shared/slugField'

/** A village's own pages: history, vision and whatever else it wants to say. */
export const Pages: CollectionConfig = {
  slug: 'pages',
  access: {
    create: staffWith('content.write'),
    delete: staffWith('content.delete'),
    read: publicOr('content.read'),
    readVersions: staffWith('content.read'),
    update: staffWith('content.write'),
  },
  admin: {
    defaultColumns: ['title', 'section', '_status', 'updatedAt'],
    group: 'Isi situs',
    hideAPIURL: true,
    listSearchableFields: ['searchText'],
    useAsTitle: 'title',
  },
  defaultSort: 'order',
  fields: [
    { name: 'title', type: 'text', label: 'Judul', maxLength: 120, required: true },
    { name: 'body', type: 'richText', label: 'Isi halaman', required: true },
    slugField('title'),
    {
      name: 'section',
      type: 'select',
      admin: { position: 'sidebar' },
      defaultValue: 'profil',
      index: true,
      label: 'Bagian',
      options: [
        { label: 'Profil desa', value: 'profil' },
        { label: 'Lainnya', value: 'lainnya' },
      ],
      required: true,
    },
    { name: 'order', type: 'number', admin: { position: 'sidebar' }, defaultValue: 0, label: 'Urutan' },
    searchTextField('title'),
  ],
  indexes: [{ fields: ['village', 'slug'], unique: true }],
  labels: { plural: 'Halaman', singular: 'Halaman' },
  timestamps: true,
  trash: true,
  versions: draftVersions,
}
