import type { CollectionConfig } from 'payload'

import { publicOr, staffWith } from '../shared/access'
import { searchTextField } from '../shared/searchTextField'
import { institutions } from './institutions'

/**
 * People in the village's institutions, as the public may know them: no private number or address.
 */
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
      name: 'duty',
      type: 'text',
      admin: {
        description:
          'Warga datang untuk apa, misalnya "Surat dan administrasi". Tampil di "Hubungi siapa?".',
      },
      label: 'Urusan',
      maxLength: 80,
    },
    {
      name: 'phone',
      type: 'text',
      admin: { description: 'Nomor dinas yang boleh diketahui umum. Jangan nomor pribadi.' },
      label: 'Nomor layanan',
      maxLength: 30,
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
        {
          name: 'termStart',
          type: 'number',
          label: 'Menjabat sejak (tahun)',
          max: 2100,
          min: 1945,
        },
        { name: 'termEnd', type: 'number', label: 'Sampai (tahun)', max: 2100, min: 1945 },
      ],
    },
    {
      name: 'order',
      type: 'number',
      admin: { position: 'sidebar' },
      defaultValue: 0,
      label: 'Urutan',
    },
    searchTextField('name', 'position', 'duty'),
  ],
  indexes: [{ fields: ['village', 'institution', 'order'] }],
  labels: { plural: 'Perangkat dan lembaga', singular: 'Orang' },
  timestamps: true,
  versions: false,
}
