import type { CollectionConfig } from 'payload'

import { contentAccess } from '../shared/contentAccess'
import { contentAdmin } from '../shared/contentAdmin'
import { draftVersions } from '../shared/draftVersions'
import { giveSlug } from '../shared/giveSlug'
import { periodFields } from '../shared/periodFields'
import { searchTextField } from '../shared/searchTextField'
import { slugField } from '../shared/slugField'

/** The agenda: what happens where and when in the village. */
export const Events: CollectionConfig = {
  slug: 'events',
  access: contentAccess,
  admin: { ...contentAdmin, defaultColumns: ['title', 'start', 'place', '_status'] },
  defaultSort: '-start',
  fields: [
    { name: 'title', type: 'text', label: 'Nama acara', maxLength: 300, required: true },
    periodFields({ endHint: 'Boleh kosong bila belum pasti.' }),
    {
      name: 'isAllDay',
      type: 'checkbox',
      admin: { description: 'Sehari penuh: jam tidak ditampilkan.' },
      defaultValue: false,
      label: 'Sehari penuh',
    },
    { name: 'place', type: 'text', label: 'Tempat', maxLength: 160, required: true },
    {
      name: 'audience',
      type: 'text',
      admin: { description: 'Misalnya "Terbuka untuk semua warga".' },
      label: 'Untuk siapa',
      maxLength: 160,
    },
    { name: 'organizer', type: 'text', label: 'Penyelenggara', maxLength: 120 },
    { name: 'body', type: 'richText', label: 'Keterangan' },
    { name: 'photo', type: 'upload', label: 'Foto', relationTo: 'media' },
    {
      name: 'isCancelled',
      type: 'checkbox',
      admin: { description: 'Acara tetap tampil dengan tanda "Dibatalkan".', position: 'sidebar' },
      defaultValue: false,
      label: 'Dibatalkan',
    },
    slugField,
    searchTextField('title', 'place', 'organizer', 'body'),
  ],
  hooks: { beforeValidate: [giveSlug({ place: 'village', source: 'title' })] },
  indexes: [
    { fields: ['village', 'slug'], unique: true },
    { fields: ['village', '_status', 'start'] },
    { fields: ['regency', '_status', 'start'] },
  ],
  labels: { plural: 'Agenda', singular: 'Acara' },
  timestamps: true,
  trash: true,
  versions: draftVersions,
}
