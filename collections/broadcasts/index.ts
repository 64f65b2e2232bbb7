import type { CollectionConfig } from 'payload'

import { noticeFields } from '../notices/noticeFields'
import { contentAdmin } from '../shared/contentAdmin'
import { draftVersions } from '../shared/draftVersions'
import { giveSlug } from '../shared/giveSlug'
import { searchTextField } from '../shared/searchTextField'
import { slugField } from '../shared/slugField'
import { createBroadcasts, manageBroadcasts, readBroadcasts, readBroadcastVersions } from './access'
import { keepRegency } from './keepRegency'

/** Announcements of the regency's office; every village of the regency shows them. */
export const Broadcasts: CollectionConfig = {
  slug: 'broadcasts',
  access: {
    create: createBroadcasts,
    delete: manageBroadcasts,
    read: readBroadcasts,
    readVersions: readBroadcastVersions,
    update: manageBroadcasts,
  },
  admin: {
    ...contentAdmin,
    defaultColumns: ['title', 'start', 'end', '_status'],
    group: 'Wilayah',
  },
  defaultSort: '-start',
  fields: [
    ...noticeFields,
    slugField,
    {
      name: 'regency',
      type: 'text',
      admin: { description: 'Terisi sendiri dari kabupaten Anda.', position: 'sidebar' },
      index: true,
      label: 'Kode kabupaten',
      maxLength: 5,
    },
    searchTextField('title'),
  ],
  hooks: { beforeValidate: [keepRegency, giveSlug({ place: 'regency', source: 'title' })] },
  indexes: [
    { fields: ['regency', 'slug'], unique: true },
    { fields: ['regency', '_status', 'start'] },
  ],
  labels: { plural: 'Pengumuman kabupaten', singular: 'Pengumuman kabupaten' },
  timestamps: true,
  trash: true,
  versions: draftVersions,
}
