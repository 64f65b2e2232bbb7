import type { CollectionConfig } from 'payload'

import { publicOr, staffWith } from '../shared/access'
import { searchTextField } from '../shared/searchTextField'
import { institutions } from './institutions'

/** People in the village's institutions, as the public may know them: no private number or address. */
export const Officials: CollectionConfig = {
  slug: 'officials',
  access: {
    create: staffWith('officials.write'),
    delete: staffWith('officials.write'),
    read: publicOr('content.read'),
    update: staffWith('officials.write'),
  },
  admin: {
    defaultColumns: ['name', 'position', 'institution'],
    group: 'Isi situs',
    hideAPIURL: true,
    listSearchableFields: ['searchText'],
    useAsTitle: 'name',
  },
  defaultSort: 'order',
  fields: [
    { name: 'name', type: 'text', label: 'Nama', maxLength: 80, required: true },
    { name: 'position', type: 'text', label: 'Jabatan', maxLength: 80, required: true },
    {
      name: 'institution',
      type: 'select',
      defaultValue: 'pemerintah-desa',
      index: true,
      label: 'Lembaga',
      options: [...institutions],
      required: true,
    },
    {
      name: 'isHead',
      type: 'checkbox',
      defaultValue: false,
      label: 'Kepala desa (atau penjabatnya)',
    },
    { name: 'photo', type: 'upload', label: 'Foto', relationTo: 'media' },
    {
      type: 'row',
      fields: [
        { name: 'termStart', type: 'number', label: 'Menjabat sejak (tahun)', max: 2100, min: 1945 },
        { name: 'termEnd', type: 'number', label: 'Sampai (tahun)', max: 2100, min: 1945 },
      ],
    },
    { name: 'order', type: 'number', admin: { position: 'sidebar' }, defaultValue: 0, label: 'Urutan' },
    searchTextField('name', 'position'),
  ],
  indexes: [{ fields: ['village', 'institution', 'order'] }],
  labels: { plural: 'Perangkat dan lembaga', singular: 'Orang' },
  timestamps: true,
  versions: false,
}
