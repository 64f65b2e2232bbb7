import { randomBytes } from 'node:crypto'

import type { TextField } from 'payload'

import { slugify } from './slugify'

/** The word of a draft that has no title yet; its title replaces it. */
const untitled = /^tanpa-judul-[0-9a-f]{8}$/

/**
 * The document's word in its address, made from the title when left empty. Unique per village by
 * the collection's compound index, so two villages may use the same word. Never empty: MongoDB takes
 * two drafts without a word for the same, and the admin stores one whenever a form is opened.
 */
export const slugField = (source: string): TextField => ({
  name: 'slug',
  type: 'text',
  admin: {
    description: 'Bagian akhir alamat halaman. Kosongkan agar dibuat dari judul.',
    position: 'sidebar',
  },
  hooks: {
    beforeValidate: [
      ({ data, originalDoc, value }) => {
        if (typeof value === 'string' && slugify(value) && !untitled.test(value)) return slugify(value)
        const title: unknown = data?.[source] ?? originalDoc?.[source]
        if (typeof title === 'string' && slugify(title)) return slugify(title)
        return value || `tanpa-judul-${randomBytes(4).toString('hex')}`
      },
    ],
  },
  label: 'Alamat (slug)',
  maxLength: 80,
  validate: (value: null | string | undefined) =>
    Boolean(value && slugify(value) === value) ||
    'Isi dengan huruf kecil, angka, dan tanda hubung, misalnya "jalan-desa-selesai".',
})
