import type { Field, TextField } from 'payload'

import { fieldFor, nobody } from '../shared/access'

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

/**
 * Sections a village may put on its home page, in its own order; one without data leaves no gap.
 */
export const homeSections = [
  { label: 'Pengumuman', value: 'pengumuman' },
  { label: 'Yang dapat diurus', value: 'layanan' },
  { label: 'Kabar terbaru', value: 'berita' },
  { label: 'Hubungi siapa?', value: 'kontak' },
  { label: 'Agenda', value: 'agenda' },
  { label: 'Uang desa', value: 'apbdes' },
  { label: 'Indeks desa', value: 'indeks' },
  { label: 'Usaha desa', value: 'usaha' },
  { label: 'Kepala desa dan angka', value: 'profil' },
  { label: 'Galeri', value: 'galeri' },
] as const

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
  {
    name: 'borders',
    type: 'group',
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'north', type: 'text', label: 'Utara', maxLength: 120 },
          { name: 'east', type: 'text', label: 'Timur', maxLength: 120 },
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'south', type: 'text', label: 'Selatan', maxLength: 120 },
          { name: 'west', type: 'text', label: 'Barat', maxLength: 120 },
        ],
      },
    ],
    label: 'Berbatasan dengan',
  },
  {
    type: 'row',
    fields: [
      {
        name: 'latitude',
        type: 'number',
        admin: { description: 'Letak kantor desa, misalnya -6.1203.' },
        label: 'Lintang',
        max: 90,
        min: -90,
      },
      {
        name: 'longitude',
        type: 'number',
        admin: { description: 'Misalnya 106.1503.' },
        label: 'Bujur',
        max: 180,
        min: -180,
      },
    ],
  },
  // Set by `npm run import:boundaries`: a drawing of the village's outline, see
  // src/importers/boundaries.
  {
    name: 'outline',
    type: 'group',
    access: { create: nobody, update: nobody },
    admin: { hidden: true },
    fields: [
      { name: 'path', type: 'textarea' },
      { name: 'width', type: 'number' },
      { name: 'height', type: 'number' },
      { name: 'source', type: 'text' },
    ],
  },
]

const isWebAddress = (value: null | string | undefined): string | true =>
  !value ||
  (value.length <= 200 && /^https:\/\/[^\s/]+\.[^\s]+$/.test(value)) ||
  'Tulis alamat lengkap yang dimulai dengan https://, paling panjang 200 huruf.'

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
      { name: 'facebook', type: 'text', label: 'Facebook', maxLength: 200, validate: isWebAddress },
      {
        name: 'instagram',
        type: 'text',
        label: 'Instagram',
        maxLength: 200,
        validate: isWebAddress,
      },
      { name: 'youtube', type: 'text', label: 'YouTube', maxLength: 200, validate: isWebAddress },
    ],
    label: false,
  },
]

const menuEntryFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'label',
        type: 'text',
        admin: { description: 'Kosongkan untuk nama halamannya.' },
        label: 'Tulisan',
        maxLength: 40,
      },
      // Which parts there are, the portal knows; `themingPlugin` makes it a choice.
      { name: 'part', type: 'text', label: 'Bagian situs', maxLength: 40 },
      { name: 'page', type: 'relationship', label: 'atau halaman sendiri', relationTo: 'pages' },
    ],
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
  {
    name: 'homeSections',
    type: 'select',
    admin: { description: 'Seret untuk mengubah urutan. Kosongkan untuk urutan biasa.' },
    hasMany: true,
    label: 'Urutan bagian halaman depan',
    options: [...homeSections],
  },
]

/** The menu a village arranges: two levels, each entry a page of its own or a part of the site. */
export const menuFields: Field[] = [
  {
    name: 'menu',
    type: 'array',
    admin: { description: 'Kosongkan untuk menu biasa.' },
    fields: [
      ...menuEntryFields,
      {
        name: 'children',
        type: 'array',
        fields: menuEntryFields,
        label: 'Di bawahnya',
        labels: { plural: 'Entri', singular: 'Entri' },
        maxRows: 10,
      },
    ],
    label: 'Menu',
    labels: { plural: 'Entri menu', singular: 'Entri menu' },
    maxRows: 8,
  },
]
