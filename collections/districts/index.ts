import type { CollectionConfig } from 'payload'

import { nobody } from '../shared/access'
import { districtCodePattern, regencyOfCode } from '../shared/codes'
import { createDistricts, manageDistricts, readDistricts } from './access'

/** A kecamatan. Created by `npm run init`. */
export const Districts: CollectionConfig = {
  slug: 'districts',
  access: {
    create: createDistricts,
    delete: nobody,
    read: readDistricts,
    update: manageDistricts,
  },
  admin: { defaultColumns: ['name', 'code'], group: 'Wilayah', hideAPIURL: true, useAsTitle: 'name' },
  defaultSort: 'name',
  disableDuplicate: true,
  fields: [
    {
      name: 'code',
      type: 'text',
      access: { update: nobody },
      index: true,
      label: 'Kode',
      required: true,
      unique: true,
      validate: (value: null | string | undefined) =>
        districtCodePattern.test(value ?? '') || 'Tulis kode seperti 36.04.05.',
    },
    { name: 'name', type: 'text', label: 'Nama', required: true },
    {
      name: 'regency',
      type: 'text',
      access: { create: nobody, update: nobody },
      admin: { readOnly: true },
      hooks: {
        beforeChange: [
          ({ data, originalDoc }) => regencyOfCode(String(data?.code ?? originalDoc?.code ?? '')),
        ],
      },
      index: true,
      label: 'Kode kabupaten',
    },
  ],
  labels: { plural: 'Kecamatan', singular: 'Kecamatan' },
  timestamps: true,
  versions: false,
}

