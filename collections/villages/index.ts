import type { CollectionConfig } from 'payload'

import { fieldFor } from '../shared/access'
import { codeField } from '../shared/codeField'
import { districtOfCode, regencyOfCode, villageCodePattern } from '../shared/codes'
import { derivedCodeField } from '../shared/derivedCodeField'
import { giveSlug } from '../shared/giveSlug'
import { requireUnused } from '../shared/requireUnused'
import { searchTextField } from '../shared/searchTextField'
import { slugField } from '../shared/slugField'
import { createVillages, manageVillages, readVillages, updateVillages } from './access'
import { contactFields, domainField, lookFields, menuFields, profileFields } from './fields'
import { villageStates } from './states'

/** The tenant: one village, its address, contact, profile and look. Created by `npm run init`. */
export const Villages: CollectionConfig = {
  slug: 'villages',
  access: {
    create: createVillages,
    delete: manageVillages,
    read: readVillages,
    update: updateVillages,
  },
  admin: {
    defaultColumns: ['name', 'code', 'state', 'updatedAt'],
    group: 'Wilayah',
    hideAPIURL: true,
    listSearchableFields: ['searchText', 'code'],
    useAsTitle: 'name',
  },
  defaultSort: 'name',
  disableDuplicate: true,
  fields: [
    codeField({
      description: 'Kode wilayah Kemendagri, misalnya 36.04.05.2001.',
      example: '36.04.05.2001',
      label: 'Kode desa',
      pattern: villageCodePattern,
      position: 'sidebar',
    }),
    {
      name: 'name',
      type: 'text',
      access: { update: fieldFor('village.manage') },
      label: 'Nama desa',
      maxLength: 60,
      required: true,
    },
    { ...slugField, access: { update: fieldFor('village.manage') } },
    {
      name: 'state',
      type: 'select',
      access: { update: fieldFor('village.manage') },
      admin: { position: 'sidebar' },
      defaultValue: 'terbit',
      index: true,
      label: 'Keadaan situs',
      options: [...villageStates],
      required: true,
    },
    domainField,
    derivedCodeField('regency', regencyOfCode),
    derivedCodeField('district', districtOfCode),
    searchTextField('name'),
    {
      type: 'tabs',
      tabs: [
        { fields: profileFields, label: 'Profil' },
        { fields: contactFields, label: 'Kontak' },
        { fields: lookFields, label: 'Tampilan' },
        { fields: menuFields, label: 'Menu' },
      ],
    },
  ],
  hooks: {
    beforeValidate: [
      requireUnused('domain', 'Domain ini sudah dipakai desa lain.'),
      giveSlug({ place: 'regency', source: 'name' }),
    ],
  },
  indexes: [
    { fields: ['regency', 'slug'], unique: true },
    { fields: ['regency', 'district', 'name'] },
  ],
  labels: { plural: 'Desa', singular: 'Desa' },
  timestamps: true,
  versions: false,
}
