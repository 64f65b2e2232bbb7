import type { Field, TextField } from 'payload'

import { fieldFor } from '../shared/access'

/** A host name of the village's own; unique in the whole deployment. */
export const domainField: TextField = {
  name: 'domain',
  type: 'text',
  access: { create: fieldFor('village.manage'), update: fieldFor('village.manage') },
  admin: {
    description: 'Domain sendiri, misalnya sukamaju.desa.id, setelah DNS-nya diarahkan ke sini.',
    position: 'sidebar',
  },
  hooks: {
    beforeValidate: [
      ({ value }) => (typeof value === 'string' ? value.trim().toLowerCase() || null : value),
    ],
  },
  index: true,
  label: 'Domain',
  validate: (value: null | string | undefined) =>
    !value ||
    /^(?=.{4,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(value) ||
    'Tulis nama domain saja, misalnya sukamaju.desa.id.',
}

export const profileFields: Field[] = [
  {
    name: 'summary',
    type: 'textarea',
    admin: { description: 'Dua atau tiga kalimat tentang desa, tampil di halaman profil.' },
    label: 'Ringkasan',
    maxLength: 600,
  },
  {
    type: 'row',
    fields: [
      { name: 'population', type: 'number', label: 'Penduduk (jiwa)', min: 0 },
      { name: 'households', type: 'number', label: 'Keluarga (KK)', min: 0 },
      { name: 'area', type: 'number', label: 'Luas (hektare)', min: 0 },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'hamlets', type: 'number', label: 'Dusun/kampung', min: 0 },
      { name: 'rw', type: 'number', label: 'RW', min: 0 },
      { name: 'rt', type: 'number', label: 'RT', min: 0 },
    ],
  },
  {
    name: 'figuresYear',
    type: 'number',
    admin: { description: 'Tahun data angka di atas.' },
    label: 'Tahun data',
    max: 2100,
    min: 1945,
  },
]

export const contactFields: Field[] = [
  {
    name: 'contact',
    type: 'group',
    fields: [
      { name: 'address', type: 'textarea', label: 'Alamat kantor', maxLength: 300 },
      { name: 'postalCode', type: 'text', label: 'Kode pos', maxLength: 5 },
      {
        name: 'phone',
        type: 'text',
        admin: { description: 'Nomor kantor, bukan nomor pribadi.' },
        label: 'Telepon kantor',
        maxLength: 30,
      },
      { name: 'whatsapp', type: 'text', label: 'WhatsApp kantor', maxLength: 30 },
      { name: 'email', type: 'email', label: 'Surel kantor' },
      {
        name: 'hours',
        type: 'array',
        fields: [
          { name: 'days', type: 'text', label: 'Hari', maxLength: 40, required: true },
          { name: 'time', type: 'text', label: 'Jam', maxLength: 60, required: true },
        ],
        label: 'Jam buka',
        labels: { plural: 'Jam buka', singular: 'Jam buka' },
        maxRows: 7,
      },
    ],
    label: false,
  },
]

export const lookFields: Field[] = [
  {
    name: 'logo',
    type: 'upload',
    admin: { description: 'Lambang daerah atau desa, sebaiknya persegi.' },
    label: 'Lambang',
    relationTo: 'media',
  },
  {
    name: 'hero',
    type: 'upload',
    admin: { description: 'Foto lebar di halaman depan.' },
    label: 'Foto sampul',
    relationTo: 'media',
  },
  { name: 'theme', type: 'text', defaultValue: 'base', label: 'Tema', maxLength: 40 },
  { name: 'palette', type: 'text', label: 'Palet warna', maxLength: 40 },
]
