/**
 * Who may do what, as one table of data: a role gives abilities inside the user's scope.
 * Screens and rules ask for abilities (`can(user, 'news.publish')`), never for roles.
 */
export const roles = {
  'platform-admin': {
    label: 'Admin platform',
    level: 'platform',
    abilities: [
      'content.read',
      'content.write',
      'content.publish',
      'content.delete',
      'officials.write',
      'village.write',
      'village.manage',
      'staff.read',
      'staff.manage',
      'region.read',
      'region.manage',
      'index.write',
    ],
    assigns: [
      'platform-admin',
      'dpmd-admin',
      'dpmd-viewer',
      'camat',
      'village-admin',
      'editor',
      'contributor',
    ],
  },
  'dpmd-admin': {
    label: 'Admin DPMD',
    level: 'regency',
    abilities: [
      'content.read',
      'content.write',
      'content.publish',
      'content.delete',
      'officials.write',
      'village.write',
      'village.manage',
      'staff.read',
      'staff.manage',
      'region.read',
      'region.manage',
      'index.write',
    ],
    assigns: ['dpmd-admin', 'dpmd-viewer', 'camat', 'village-admin', 'editor', 'contributor'],
  },
  'dpmd-viewer': {
    label: 'Pemantau DPMD',
    level: 'regency',
    abilities: ['content.read', 'staff.read', 'region.read'],
    assigns: [],
  },
  camat: {
    label: 'Camat',
    level: 'district',
    abilities: ['content.read', 'region.read'],
    assigns: [],
  },
  'village-admin': {
    label: 'Admin desa',
    level: 'village',
    abilities: [
      'content.read',
      'content.write',
      'content.publish',
      'content.delete',
      'officials.write',
      'village.write',
      'staff.read',
      'staff.manage',
      'region.read',
    ],
    assigns: ['editor', 'contributor'],
  },
  editor: {
    label: 'Editor desa',
    level: 'village',
    abilities: [
      'content.read',
      'content.write',
      'content.publish',
      'content.delete',
      'region.read',
    ],
    assigns: [],
  },
  contributor: {
    label: 'Kontributor (draf saja)',
    level: 'village',
    abilities: ['content.read', 'content.write', 'region.read'],
    assigns: [],
  },
} as const satisfies Record<string, RoleDefinition>

export type Role = keyof typeof roles

/**
 * How wide a role reaches: the whole platform, one regency, one district, or a list of villages.
 */
export type Level = 'district' | 'platform' | 'regency' | 'village'

export type Ability =
  | 'content.delete'
  | 'content.publish'
  | 'content.read'
  | 'content.write'
  | 'index.write'
  | 'officials.write'
  | 'region.manage'
  | 'region.read'
  | 'staff.manage'
  | 'staff.read'
  | 'village.manage'
  | 'village.write'

type RoleDefinition = {
  abilities: readonly Ability[]
  /** Roles that a holder may give to somebody else, inside the own scope. */
  assigns: readonly string[]
  label: string
  level: Level
}

export const roleNames = Object.keys(roles) as Role[]

export const isRole = (value: unknown): value is Role =>
  typeof value === 'string' && Object.hasOwn(roles, value)
