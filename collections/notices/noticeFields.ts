import type { Field } from 'payload'

import { periodFields } from '../shared/periodFields'

/** What a village's notice and a regency's broadcast have in common. */
export const noticeFields: Field[] = [
  { name: 'title', type: 'text', label: 'Pengumuman', maxLength: 300, required: true },
  periodFields({ endHint: 'Sesudah waktu ini pengumuman hilang sendiri dari halaman depan.' }),
  { name: 'body', type: 'richText', label: 'Isi lengkap' },
  {
    name: 'isRunning',
    type: 'checkbox',
    admin: { description: 'Tampil sebagai satu baris di atas setiap halaman selama berlaku.' },
    defaultValue: false,
    label: 'Tampilkan di atas setiap halaman',
  },
  {
    name: 'isUrgent',
    type: 'checkbox',
    admin: { description: 'Informasi serta-merta: bencana, wabah, keadaan darurat.' },
    defaultValue: false,
    label: 'Darurat',
  },
]
