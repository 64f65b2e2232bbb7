import type { CollectionConfig } from 'payload'

import { staffWith } from '../shared/access'
import { contentAccess } from '../shared/contentAccess'
import { keepOldFiles, restoreOldFiles } from '../shared/keepOldFiles'
import { searchTextField } from '../shared/searchTextField'
import { nameFile } from './nameFile'

/** Files to download: PDF and office documents, by an unguessable name that never changes. */
export const Files: CollectionConfig = {
  slug: 'files',
  access: {
    create: contentAccess.create,
    delete: contentAccess.delete,
    read: contentAccess.read,
    // A file has no drafts: replacing one changes what is already public.
    update: staffWith('content.publish'),
  },
  admin: {
    defaultColumns: ['filename', 'title', 'updatedAt'],
    group: 'Isi situs',
    hideAPIURL: true,
    listSearchableFields: ['searchText', 'filename'],
  },
  disableDuplicate: true,
  fields: [
    {
      name: 'title',
      type: 'text',
      hooks: { beforeValidate: [restoreOldFiles] },
      label: 'Nama berkas untuk pembaca',
      maxLength: 160,
    },
    searchTextField('title'),
  ],
  hooks: { beforeOperation: [nameFile, keepOldFiles] },
  labels: { plural: 'Berkas', singular: 'Berkas' },
  timestamps: true,
  upload: {
    bulkUpload: false,
    crop: false,
    focalPoint: false,
    mimeTypes: ['application/pdf', 'application/vnd.openxmlformats-officedocument.*', 'text/csv'],
    pasteURL: false,
  },
  versions: false,
}
