import type { CollectionConfig } from 'payload'

import { fieldFor, nobody } from '../shared/access'
import { codeField } from '../shared/codeField'
import { regencyCodePattern } from '../shared/codes'
import { requireUnused } from '../shared/requireUnused'
import { manageRegencies, readRegencies, updateRegencies } from './access'

/** A kabupaten: the region of one DPMD, with its portal. Created by `npm run init`. */
export const Regencies: CollectionConfig = {
  slug: 'regencies',
  access: {
    create: manageRegencies,
    delete: nobody,
    read: readRegencies,
    update: updateRegencies,
  },
  admin: {
    defaultColumns: ['name', 'code', 'province'],
    group: 'Wilayah',
    hideAPIURL: true,
    useAsTitle: 'name',
  },
  disableDuplicate: true,
  fields: [
    codeField({
      description: 'Kode wilayah Kemendagri, misalnya 36.04.',
      example: '36.04',
      label: 'Kode',
      pattern: regencyCodePattern,
    }),
    { name: 'name', type: 'text', label: 'Nama', required: true },
    { name: 'province', type: 'text', label: 'Provinsi', required: true },
    {
      name: 'host',
      type: 'text',
      access: { update: fieldFor('region.manage') },
      admin: {
        description:
          'Nama host portal kabupaten, misalnya desa.contohkab.go.id. Kosong: alamat utama pemasangan.',
      },
      hooks: {
        beforeValidate: [
          ({ value }) => (typeof value === 'string' ? value.trim().toLowerCase() || null : value),
        ],
      },
      index: true,
      label: 'Nama host',
      validate: (value: null | string | undefined) =>
        !value ||
        /^[a-z0-9.-]+$/.test(value) ||
        'Tulis nama host saja, tanpa https:// dan tanpa garis miring.',
    },
    {
      name: 'contact',
      type: 'group',
      fields: [
        { name: 'office', type: 'text', label: 'Nama kantor' },
        { name: 'address', type: 'textarea', label: 'Alamat' },
        { name: 'phone', type: 'text', label: 'Telepon kantor' },
        { name: 'email', type: 'email', label: 'Surel kantor' },
      ],
      label: 'Kontak',
    },
    {
      name: 'about',
      type: 'richText',
      admin: { description: 'Isi halaman "Tentang portal".' },
      label: 'Tentang',
    },
  ],
  hooks: { beforeValidate: [requireUnused('host', 'Host ini sudah dipakai kabupaten lain.')] },
  labels: { plural: 'Kabupaten', singular: 'Kabupaten' },
  timestamps: true,
  versions: false,
}
