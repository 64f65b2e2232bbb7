import type { CollectionConfig } from 'payload'

import { contentAccess } from '../shared/contentAccess'
import { contentAdmin } from '../shared/contentAdmin'
import { draftVersions } from '../shared/draftVersions'
import { giveSlug } from '../shared/giveSlug'
import { searchTextField } from '../shared/searchTextField'
import { slugField } from '../shared/slugField'
import { wholeYear } from '../shared/wholeYear'
import { readDocuments } from './access'
import { documentKinds, informationClasses } from './classes'
import { refuseExcludedFile } from './refuseExcludedFile'

/** Public information of the village: legal products, plans, reports (UU 14/2008, Perki 1/2018). */
export const Documents: CollectionConfig = {
  slug: 'documents',
  access: { ...contentAccess, read: readDocuments },
  admin: { ...contentAdmin, defaultColumns: ['title', 'kind', 'year', 'class', '_status'] },
  defaultSort: '-year',
  fields: [
    { name: 'title', type: 'text', label: 'Judul', maxLength: 300, required: true },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          index: true,
          label: 'Jenis',
          options: [...documentKinds],
          required: true,
        },
        {
          name: 'class',
          type: 'select',
          defaultValue: 'berkala',
          index: true,
          label: 'Golongan informasi',
          options: [...informationClasses],
          required: true,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'number', type: 'text', label: 'Nomor', maxLength: 60 },
        {
          name: 'year',
          type: 'number',
          index: true,
          label: 'Tahun',
          max: 2100,
          min: 1945,
          required: true,
          validate: wholeYear(1945, 2100),
        },
        {
          name: 'date',
          type: 'date',
          admin: { date: { displayFormat: 'd MMMM yyyy', pickerAppearance: 'dayOnly' } },
          label: 'Tanggal ditetapkan',
        },
      ],
    },
    { name: 'file', type: 'upload', label: 'Berkas', relationTo: 'files' },
    { name: 'summary', type: 'textarea', label: 'Ringkasan', maxLength: 600 },
    slugField,
    searchTextField('title', 'number', 'summary'),
  ],
  hooks: { beforeValidate: [refuseExcludedFile, giveSlug({ place: 'village', source: 'title' })] },
  indexes: [
    { fields: ['village', 'slug'], unique: true },
    { fields: ['village', '_status', 'year'] },
  ],
  labels: { plural: 'Dokumen', singular: 'Dokumen' },
  timestamps: true,
  trash: true,
  versions: draftVersions,
}
