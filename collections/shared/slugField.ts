import type { TextField } from 'payload'

import { slugify } from './slugify'

/**
 * The document's word in its address, given by the hook `giveSlug`. Unique per village by the
 * collection's compound index, so two villages may use the same word.
 */
export const slugField: TextField = {
  name: 'slug',
  type: 'text',
  admin: {
    description: 'Bagian akhir alamat halaman. Kosongkan agar dibuat dari judul.',
    position: 'sidebar',
  },
  // A copy is another document of the same place: its own word is made of its title.
  disableDuplicate: true,
  label: 'Alamat (slug)',
  maxLength: 80,
  validate: (value: null | string | undefined) =>
    Boolean(value && slugify(value) === value) ||
    'Isi dengan huruf kecil, angka, dan tanda hubung, misalnya "jalan-desa-selesai".',
}
