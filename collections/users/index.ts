import type { CollectionConfig } from 'payload'

import { nameField } from '../shared/nameField'
import { roleNames, roles } from '../shared/roles'
import { createUsers, deleteUsers, readUsers, unlockUsers, updateUsers } from './access'
import { keepOwnRole } from './keepOwnRole'
import { keepSharedStaff } from './keepSharedStaff'
import { placeUser } from './placeUser'
import { requireLongPassword } from './requireLongPassword'

/** Staff accounts. Nobody registers: the start command makes the first, invitations the others. */
export const Users: CollectionConfig = {
  slug: 'users',
  access: {
    admin: ({ req }) => req.user?.collection === 'users',
    create: createUsers,
    delete: deleteUsers,
    read: readUsers,
    unlock: unlockUsers,
    update: updateUsers,
  },
  admin: {
    defaultColumns: ['name', 'email', 'role'],
    group: 'Petugas',
    hideAPIURL: true,
    useAsTitle: 'name',
  },
  auth: {
    // Waits instead of locks: `accountsPlugin` in src/plugins.
    maxLoginAttempts: 0,
    removeTokenFromResponses: true,
    tokenExpiration: 8 * 60 * 60,
    useSessions: true,
  },
  disableDuplicate: true,
  fields: [
    nameField,
    {
      name: 'role',
      type: 'select',
      access: { update: keepOwnRole },
      label: 'Peran',
      options: roleNames.map((value) => ({ label: roles[value].label, value })),
      required: true,
      saveToJWT: false,
    },
    {
      name: 'regency',
      type: 'text',
      access: { update: keepOwnRole },
      admin: {
        condition: (data) => data.role === 'dpmd-admin' || data.role === 'dpmd-viewer',
        description: 'Kode kabupaten, misalnya 36.04.',
      },
      index: true,
      label: 'Kode kabupaten',
    },
    {
      name: 'district',
      type: 'text',
      access: { update: keepOwnRole },
      admin: {
        condition: (data) => data.role === 'camat',
        description: 'Kode kecamatan, misalnya 36.04.05.',
      },
      index: true,
      label: 'Kode kecamatan',
    },
    {
      name: 'villages',
      type: 'relationship',
      access: { update: keepOwnRole },
      admin: {
        condition: (data) => ['village-admin', 'editor', 'contributor'].includes(String(data.role)),
      },
      hasMany: true,
      index: true,
      label: 'Desa',
      maxRows: 20,
      relationTo: 'villages',
    },
  ],
  hooks: {
    beforeDelete: [keepSharedStaff],
    beforeOperation: [requireLongPassword],
    beforeValidate: [placeUser],
  },
  labels: { plural: 'Petugas', singular: 'Petugas' },
  lockDocuments: false,
  timestamps: true,
  versions: false,
}
