import type { CollectionConfig } from 'payload'

import { contentAccess } from '../shared/contentAccess'
import { contentAdmin } from '../shared/contentAdmin'
import { draftVersions } from '../shared/draftVersions'
import { giveSlug } from '../shared/giveSlug'
import { searchTextField } from '../shared/searchTextField'
import { slugField } from '../shared/slugField'

/** An album of the gallery: photos of one occasion. */
export const Albums: CollectionConfig = {
  slug: 'albums',
  access: contentAccess,
  admin: { ...contentAdmin, defaultColumns: ['title', 'date', '_status'] },
  defaultSort: '-date',
  fields: [
    { name: 'title', type: 'text', label: 'Judul album', maxLength: 160, required: true },
    {
      name: 'photos',
      type: 'upload',
      admin: { description: 'Keterangan tiap foto diambil dari keterangan gambarnya.' },
      hasMany: true,
      label: 'Foto',
      maxRows: 100,
      relationTo: 'media',
      required: true,
    },
    { name: 'description', type: 'textarea', label: 'Keterangan', maxLength: 600 },
    {
      name: 'date',
      type: 'date',
      admin: {
        date: { displayFormat: 'd MMMM yyyy', pickerAppearance: 'dayOnly' },
        position: 'sidebar',
      },
      defaultValue: () => new Date().toISOString(),
      index: true,
      label: 'Tanggal',
      required: true,
    },
    slugField,
    searchTextField('title', 'description'),
  ],
  hooks: { beforeValidate: [giveSlug({ place: 'village', source: 'title' })] },
  indexes: [
    { fields: ['village', 'slug'], unique: true },
    { fields: ['village', '_status', 'date'] },
  ],
  labels: { plural: 'Galeri', singular: 'Album' },
  timestamps: true,
  trash: true,
  versions: draftVersions,
}
