import type { CollectionConfig } from 'payload'

import { contentAccess } from '../shared/contentAccess'
import { contentAdmin } from '../shared/contentAdmin'
import { draftVersions } from '../shared/draftVersions'
import { giveSlug } from '../shared/giveSlug'
import { searchTextField } from '../shared/searchTextField'
import { slugField } from '../shared/slugField'
import { noticeFields } from './noticeFields'

/** A village's announcements; from `start` to `end` they stand on the home page. */
export const Notices: CollectionConfig = {
  slug: 'notices',
  access: contentAccess,
  admin: { ...contentAdmin, defaultColumns: ['title', 'start', 'end', '_status'] },
  defaultSort: '-start',
  fields: [...noticeFields, slugField, searchTextField('title', 'body')],
  hooks: { beforeValidate: [giveSlug({ place: 'village', source: 'title' })] },
  indexes: [
    { fields: ['village', 'slug'], unique: true },
    { fields: ['village', '_status', 'start'] },
  ],
  labels: { plural: 'Pengumuman', singular: 'Pengumuman' },
  timestamps: true,
  trash: true,
  versions: draftVersions,
}
