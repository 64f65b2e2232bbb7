import type { CollectionConfig } from 'payload'

import { fieldFor, nobody } from '../shared/access'
import { districtOfCode, regencyOfCode, villageCodePattern } from '../shared/codes'
import { requireUnused } from '../shared/requireUnused'
import { searchTextField } from '../shared/searchTextField'
import { slugField } from '../shared/slugField'
import { createVillages, manageVillages, readVillages, updateVillages } from './access'
import { contactFields, domainField, lookFields, profileFields } from './fields'
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
    {
      name: 'code',
      type: 'text',
      access: { update: nobody },
      admin: { description: 'Kode wilayah Kemendagri, misalnya 36.04.05.2001.', position: 'sidebar' },
      index: true,
      label: 'Kode desa',
      required: true,
      unique: true,
      validate: (value: null | string | undefined) =>
        villageCodePattern.test(value ?? '') || 'Tulis kode seperti 36.04.05.2001.',
    },
    {
      name: 'name',
      type: 'text',
      access: { update: fieldFor('village.manage') },
      label: 'Nama desa',
      maxLength: 60,
      required: true,
    },
    { ...slugField('name'), access: { update: fieldFor('village.manage') } },
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
    {
      name: 'regency',
      type: 'text',
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
      hooks: { beforeValidate: [({ data, originalDoc }) => regencyOfCode(codeOf(data, originalDoc))] },
      index: true,
    },
    {
      name: 'district',
      type: 'text',
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
      hooks: { beforeValidate: [({ data, originalDoc }) => districtOfCode(codeOf(data, originalDoc))] },
      index: true,
    },
    searchTextField('name'),
    {
      type: 'tabs',
      tabs: [
        { fields: profileFields, label: 'Profil' },
        { fields: contactFields, label: 'Kontak' },
        { fields: lookFields, label: 'Tampilan' },
      ],
    },
  ],
  hooks: { beforeValidate: [requireUnused('domain', 'Domain ini sudah dipakai desa lain.')] },
  indexes: [
    { fields: ['regency', 'slug'], unique: true },
    { fields: ['regency', 'district', 'name'] },
  ],
  labels: { plural: 'Desa', singular: 'Desa' },
  timestamps: true,
  versions: false,
}

const codeOf = (data: unknown, originalDoc: unknown): string =>
  String((data as { code?: string })?.code ?? (originalDoc as { code?: string })?.code ?? '')
