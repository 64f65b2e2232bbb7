import type { CollectionConfig } from 'payload'

import { nobody } from '../shared/access'
import { nameField } from '../shared/nameField'
import { roleNames, roles } from '../shared/roles'
import { keepSharedStaff } from '../users/keepSharedStaff'
import { createInvitations, deleteInvitations, readInvitations } from './access'
import { inviteEndpoint } from './inviteEndpoint'
import { issueInvitation } from './issueInvitation'

/**
 * An offer of an account: sent by e-mail, good for 72 hours, used once. The token is stored as a
 * hash only.
 */
export const Invitations: CollectionConfig = {
  slug: 'invitations',
  access: {
    create: createInvitations,
    delete: deleteInvitations,
    read: readInvitations,
    update: nobody,
  },
  admin: {
    defaultColumns: ['email', 'role', 'expiresAt', 'usedAt'],
    description:
      'Undangan berlaku 72 jam dan hanya sekali pakai. Hapus undangan untuk membatalkannya.',
    group: 'Petugas',
    hideAPIURL: true,
    useAsTitle: 'email',
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  endpoints: [inviteEndpoint],
  fields: [
    { name: 'email', type: 'email', label: 'Surel yang diundang', required: true },
    nameField,
    {
      name: 'role',
      type: 'select',
      label: 'Peran',
      options: roleNames.map((value) => ({ label: roles[value].label, value })),
      required: true,
    },
    {
      name: 'regency',
      type: 'text',
      admin: { condition: hasLevel('regency') },
      index: true,
      label: 'Kode kabupaten',
    },
    {
      name: 'district',
      type: 'text',
      admin: { condition: hasLevel('district') },
      index: true,
      label: 'Kode kecamatan',
    },
    {
      name: 'villages',
      type: 'relationship',
      admin: { condition: hasLevel('village') },
      hasMany: true,
      index: true,
      label: 'Desa',
      maxRows: 20,
      relationTo: 'villages',
    },
    {
      name: 'expiresAt',
      type: 'date',
      access: { create: nobody, update: nobody },
      admin: {
        date: { displayFormat: 'd MMMM yyyy HH.mm', pickerAppearance: 'dayAndTime' },
        readOnly: true,
      },
      label: 'Berlaku sampai',
    },
    {
      name: 'usedAt',
      type: 'date',
      access: { create: nobody, update: nobody },
      admin: {
        date: { displayFormat: 'd MMMM yyyy HH.mm', pickerAppearance: 'dayAndTime' },
        readOnly: true,
      },
      label: 'Dipakai',
    },
    {
      name: 'tokenHash',
      type: 'text',
      access: { create: nobody, read: nobody, update: nobody },
      admin: { hidden: true },
      index: true,
    },
  ],
  hooks: { beforeChange: [issueInvitation], beforeDelete: [keepSharedStaff] },
  labels: { plural: 'Undangan', singular: 'Undangan' },
  lockDocuments: false,
  timestamps: true,
  versions: false,
}

function hasLevel(level: string) {
  return (data: Record<string, unknown>): boolean =>
    typeof data.role === 'string' &&
    data.role in roles &&
    roles[data.role as keyof typeof roles].level === level
}
