import type { CollectionConfig } from 'payload'

import { contentAccess } from '../shared/contentAccess'
import { contentAdmin } from '../shared/contentAdmin'
import { draftVersions } from '../shared/draftVersions'
import { giveSlug } from '../shared/giveSlug'
import { searchTextField } from '../shared/searchTextField'
import { slugField } from '../shared/slugField'
import { newsCategories } from './categories'
import { describePhoto } from './describePhoto'
import { fillNews } from './fillNews'
import { photoFields } from './photoFields'
import { reviewFields } from './review'
import { planForDate, refuseAbsurdDate, waitForDate } from './scheduleFuture'

/** News of a village: drafts with autosave, schedule, versions and a trash. */
export const News: CollectionConfig = {
  slug: 'news',
  access: contentAccess,
  admin: {
    ...contentAdmin,
    defaultColumns: ['title', '_status', 'review', 'publishedAt', 'updatedAt'],
  },
  defaultSort: '-updatedAt',
  fields: [
    ...reviewFields,
    ...photoFields,
    { name: 'title', type: 'text', label: 'Judul', maxLength: 300, required: true },
    { name: 'body', type: 'richText', label: 'Isi berita', required: true },
    {
      name: 'category',
      type: 'select',
      index: true,
      label: 'Kategori',
      options: [...newsCategories],
    },
    {
      type: 'collapsible',
      admin: { initCollapsed: true },
      fields: [
        {
          name: 'summary',
          type: 'textarea',
          admin: {
            description:
              'Satu atau dua kalimat. Kosongkan agar diambil dari awal isi berita. Mesin pencari dan kartu di media sosial memakai ringkasan ini dan fotonya.',
          },
          label: 'Ringkasan',
          maxLength: 300,
        },
        { name: 'author', type: 'text', label: 'Penulis', maxLength: 80 },
      ],
      label: 'Lainnya',
    },
    slugField,
    {
      name: 'publishedAt',
      type: 'date',
      admin: {
        date: { displayFormat: 'd MMMM yyyy HH.mm', pickerAppearance: 'dayAndTime' },
        description:
          'Tanggal yang tampil di berita. Kosongkan: saat terbit. Bila masih akan datang, berita terbit pada waktu itu.',
        position: 'sidebar',
      },
      disableDuplicate: true,
      index: true,
      label: 'Tanggal berita',
    },
    searchTextField('title', 'summary', 'body'),
  ],
  hooks: {
    afterChange: [planForDate],
    beforeChange: [describePhoto, waitForDate],
    beforeValidate: [refuseAbsurdDate, fillNews, giveSlug({ place: 'village', source: 'title' })],
  },
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
