import type { CollectionConfig } from 'payload'

import { nobody } from '../shared/access'
import { codeField } from '../shared/codeField'
import { districtCodePattern, regencyOfCode } from '../shared/codes'
import { derivedCodeField } from '../shared/derivedCodeField'
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
  admin: {
    defaultColumns: ['name', 'code'],
    group: 'Wilayah',
    hideAPIURL: true,
    useAsTitle: 'name',
  },
  defaultSort: 'name',
  disableDuplicate: true,
  fields: [
    codeField({ example: '36.04.05', label: 'Kode', pattern: districtCodePattern }),
    { name: 'name', type: 'text', label: 'Nama', required: true },
    derivedCodeField('regency', regencyOfCode),
  ],
  labels: { plural: 'Kecamatan', singular: 'Kecamatan' },
  timestamps: true,
  versions: false,
}
