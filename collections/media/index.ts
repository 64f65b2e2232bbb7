import type { CollectionConfig } from 'payload'

import { publicOr, staffWith } from '../shared/access'
import { keepOldFiles, restoreOldFiles } from '../shared/keepOldFiles'
import { searchTextField } from '../shared/searchTextField'
import { editAsNewFile } from './editAsNewFile'
import { nameUpload } from './nameUpload'

/**
 * Photos. Every file is re-encoded to WebP, which drops camera data and place of recording, and
 * gets an unguessable name that never changes, so it may be cached for ever.
 */
export const Media: CollectionConfig = {
  slug: 'media',
  access: {
    create: staffWith('content.write'),
    delete: staffWith('content.delete'),
    read: publicOr('content.read'),
    update: staffWith('content.write'),
  },
  admin: {
    defaultColumns: ['filename', 'alt', 'updatedAt'],
    group: 'Isi situs',
    hideAPIURL: true,
    listSearchableFields: ['searchText', 'filename'],
  },
  disableDuplicate: true,
  fields: [
    {
      name: 'alt',
      type: 'text',
      admin: {
        description:
          'Apa yang terlihat, untuk pembaca layar: "Warga mengecor jalan Kampung Wetan". Wajib sebelum berita terbit.',
      },
      hooks: { beforeValidate: [restoreOldFiles] },
      label: 'Keterangan gambar (alt)',
      maxLength: 250,
    },
    { name: 'credit', type: 'text', label: 'Sumber foto', maxLength: 80 },
    searchTextField('alt'),
  ],
  hooks: { beforeOperation: [editAsNewFile, nameUpload, keepOldFiles] },
  labels: { plural: 'Foto', singular: 'Foto' },
  timestamps: true,
  upload: {
    adminThumbnail: 'kecil',
    bulkUpload: false,
    crop: false,
    displayPreview: true,
    focalPoint: true,
    formatOptions: { format: 'webp', options: { quality: 78 } },
    imageSizes: [
      {
        name: 'kecil',
        formatOptions: { format: 'webp', options: { quality: 60 } },
        width: 360,
        withoutEnlargement: true,
      },
      {
        name: 'sedang',
        formatOptions: { format: 'webp', options: { quality: 62 } },
        width: 720,
        withoutEnlargement: true,
      },
      {
        name: 'lebar',
        formatOptions: { format: 'webp', options: { quality: 65 } },
        width: 1280,
        withoutEnlargement: true,
      },
    ],
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
    pasteURL: false,
    resizeOptions: { fit: 'inside', height: 2000, width: 2000, withoutEnlargement: true },
  },
  versions: false,
}
