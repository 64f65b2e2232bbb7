import type { CollectionConfig } from 'payload'

import { contentAccess } from '../shared/contentAccess'
import { contentAdmin } from '../shared/contentAdmin'
import { draftVersions } from '../shared/draftVersions'
import { giveSlug } from '../shared/giveSlug'
import { searchTextField } from '../shared/searchTextField'
import { slugField } from '../shared/slugField'
import { newsCategories } from './categories'
import { fillNews } from './fillNews'
import { requireAlt } from './requireAlt'
import { reviewFields } from './reviewFields'

/** News of a village: drafts with autosave, schedule, versions and a trash. */
export const News: CollectionConfig = {
  slug: 'news',
  access: contentAccess,
  admin: { ...contentAdmin, defaultColumns: ['title', '_status', 'publishedAt', 'updatedAt'] },
  defaultSort: '-updatedAt',
  fields: [
    { name: 'photo', type: 'upload', label: 'Foto', relationTo: 'media' },
    { name: 'title', type: 'text', label: 'Judul', maxLength: 300, required: true },
    { name: 'body', type: 'richText', label: 'Isi berita', required: true },
    {
      name: 'summary',
      type: 'textarea',
      admin: { description: 'Satu atau dua kalimat. Kosongkan agar diambil dari awal isi berita.' },
      label: 'Ringkasan',
      maxLength: 300,
    },
    { name: 'category', type: 'select', index: true, label: 'Kategori', options: [...newsCategories] },
    ...reviewFields,
    slugField,
    {
      name: 'publishedAt',
      type: 'date',
      admin: {
        date: { displayFormat: 'd MMMM yyyy HH.mm', pickerAppearance: 'dayAndTime' },
        description: 'Tanggal yang tampil di berita. Kosongkan: saat terbit.',
        position: 'sidebar',
      },
      index: true,
      label: 'Tanggal berita',
    },
    { name: 'author', type: 'text', admin: { position: 'sidebar' }, label: 'Penulis', maxLength: 80 },
    searchTextField('title', 'summary', 'body'),
  ],
  hooks: { beforeChange: [requireAlt], beforeValidate: [fillNews, giveSlug({ place: 'village', source: 'title' })] },
  indexes: [
    { fields: ['village', 'slug'], unique: true },
    { fields: ['village', '_status', 'publishedAt'] },
    { fields: ['regency', '_status', 'publishedAt'] },
    { fields: ['district', '_status', 'publishedAt'] },
  ],
  labels: { plural: 'Berita', singular: 'Berita' },
  timestamps: true,
  trash: true,
  versions: draftVersions,
}
