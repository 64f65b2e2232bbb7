import type { CollectionConfig } from 'payload'

import { contentAccess } from '../shared/contentAccess'
import { contentAdmin } from '../shared/contentAdmin'
import { draftVersions } from '../shared/draftVersions'
import { giveSlug } from '../shared/giveSlug'
import { searchTextField } from '../shared/searchTextField'
import { slugField } from '../shared/slugField'

/** A village's own pages: history, vision and whatever else it wants to say. */
export const Pages: CollectionConfig = {
  slug: 'pages',
  access: contentAccess,
  admin: { ...contentAdmin, defaultColumns: ['title', 'section', '_status', 'updatedAt'] },
  defaultSort: 'order',
  fields: [
    { name: 'title', type: 'text', label: 'Judul', maxLength: 120, required: true },
    { name: 'body', type: 'richText', label: 'Isi halaman', required: true },
    slugField,
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
    {
      name: 'summary',
      type: 'textarea',
      admin: { description: 'Satu kalimat tentang halaman ini, tampil di daftar.' },
      label: 'Ringkasan',
      maxLength: 300,
    },
    {
      name: 'order',
      type: 'number',
      admin: { position: 'sidebar' },
      defaultValue: 0,
      label: 'Urutan',
    },
    searchTextField('title', 'summary', 'body'),
  ],
  hooks: { beforeValidate: [giveSlug({ place: 'village', source: 'title' })] },
  indexes: [{ fields: ['village', 'slug'], unique: true }],
  labels: { plural: 'Halaman', singular: 'Halaman' },
  timestamps: true,
  trash: true,
  versions: draftVersions,
}
