import type { TextField } from 'payload'

import { slugify } from './slugify'

/**
 * The document's word in its address, made from the title when left empty. Unique per village by
 * the collection's compound index, so two villages may use the same word.
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
        if (typeof value === 'string' && slugify(value)) return slugify(value)
        const title: unknown = data?.[source] ?? originalDoc?.[source]
        return typeof title === 'string' && slugify(title) ? slugify(title) : value
      },
    ],
  },
  label: 'Alamat (slug)',
  maxLength: 80,
  validate: (value: null | string | undefined) =>
    Boolean(value && slugify(value) === value) ||
    'Isi dengan huruf kecil, angka, dan tanda hubung, misalnya "jalan-desa-selesai".',
})
