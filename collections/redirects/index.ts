import type { CollectionConfig } from 'payload'

import { nobody, staffWith } from '../shared/access'
import { contentAccess } from '../shared/contentAccess'
import { contentAdmin } from '../shared/contentAdmin'
import { isRedirectSource, isRedirectTarget, pathOf } from './redirectPaths'
import { refuseRedirectLoop } from './refuseRedirectLoop'

/**
 * Old addresses of a village's site and where they lead now, such as those of the site it had
 * before.
 */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  access: {
    // There are no drafts of an address: whoever makes one publishes it.
    create: staffWith('content.publish'),
    delete: contentAccess.delete,
    read: contentAccess.read,
    update: staffWith('content.publish'),
  },
  admin: {
    ...contentAdmin,
    defaultColumns: ['from', 'to', 'hits', 'lastHitAt'],
    listSearchableFields: ['from', 'to'],
    useAsTitle: 'from',
  },
  defaultSort: '-hits',
  disableDuplicate: true,
  fields: [
    {
      name: 'from',
      type: 'text',
      admin: { description: 'Alamat lama di situs ini, misalnya /artikel/2021/5/jalan-desa.' },
      hooks: {
        beforeValidate: [({ value }) => (typeof value === 'string' ? pathOf(value) : value)],
      },
      label: 'Alamat lama',
      maxLength: 300,
      required: true,
      validate: isRedirectSource,
    },
    {
      name: 'to',
      type: 'text',
      admin: { description: 'Alamat baru: /berita/jalan-desa, atau alamat lengkap https://…' },
      label: 'Alamat baru',
      maxLength: 300,
      required: true,
      validate: isRedirectTarget,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'hits',
          type: 'number',
          access: { create: nobody, update: nobody },
          admin: { readOnly: true },
          defaultValue: 0,
          label: 'Dipakai (kali)',
        },
        {
          name: 'lastHitAt',
          type: 'date',
          access: { create: nobody, update: nobody },
          admin: { date: { displayFormat: 'd MMMM yyyy HH.mm' }, readOnly: true },
          label: 'Terakhir dipakai',
        },
      ],
    },
  ],
  hooks: { beforeValidate: [refuseRedirectLoop] },
  indexes: [{ fields: ['village', 'from'], unique: true }],
  labels: { plural: 'Alamat lama', singular: 'Alamat lama' },
  timestamps: true,
  versions: false,
}
