import type { CollectionSlug } from 'payload'

import type { ActorName } from './world'

type Who = readonly ActorName[]

/**
 * Who may do what with a document inside the own scope. Outside it, and for whoever is not named,
 * everything is refused.
 */
export type PolicyRow = {
  create: Who
  /** Deleting, moving to the trash, and what lies there. */
  delete: Who
  /** Publishing, and changing what is published; only where there are drafts. */
  publish?: Who
  read: Who
  update: Who
  versions?: Who
}

const nobody: Who = []
const dpmd: Who = ['dpmd-admin', 'other-dpmd', 'platform-admin']
const villageAdmins: Who = ['village-admin', ...dpmd]
const editors: Who = ['editor', ...villageAdmins]
const writers: Who = ['contributor', ...editors]
const staff: Who = ['camat', 'dpmd-viewer', ...writers]
const staffManagers: Who = ['dpmd-viewer', ...villageAdmins]
const signedIn: Who = ['broken-role', 'no-scope', ...staff]

const article: PolicyRow = {
  create: writers,
  delete: editors,
  publish: editors,
  read: staff,
  update: writers,
  versions: staff,
}
const closed: PolicyRow = { create: nobody, delete: nobody, read: nobody, update: nobody }

/** One row per collection, Payload's own included; a collection without a row fails the build. */
export const policy: Record<CollectionSlug, PolicyRow> = {
  albums: article,
  // Drafts; what is published is read by everyone of the regency, see `broadcasts.int.spec.ts`.
  broadcasts: {
    create: dpmd,
    delete: dpmd,
    publish: dpmd,
    read: dpmd,
    update: dpmd,
    versions: dpmd,
  },
  budgets: article,
  districts: { create: dpmd, delete: nobody, read: staff, update: dpmd },
  documents: article,
  events: article,
  files: { create: writers, delete: editors, read: staff, update: editors },
  'idm-records': { create: dpmd, delete: dpmd, read: staff, update: dpmd },
  invitations: {
    create: villageAdmins,
    delete: villageAdmins,
    read: villageAdmins,
    update: nobody,
  },
  media: { create: writers, delete: editors, read: staff, update: writers },
  news: article,
  notices: article,
  numbers: closed,
  officials: { create: villageAdmins, delete: villageAdmins, read: staff, update: villageAdmins },
  pages: article,
  'payload-jobs': closed,
  'payload-kv': closed,
  // A lock of somebody else, here on a news item: whoever may edit that sees it and may take over.
  'payload-locked-documents': { create: nobody, delete: writers, read: writers, update: writers },
  'payload-migrations': closed,
  // Settings of somebody else; everyone with a login makes the own.
  'payload-preferences': { create: signedIn, delete: nobody, read: nobody, update: nobody },
  purges: closed,
  redirects: { create: editors, delete: editors, read: staff, update: editors },
  regencies: { create: ['platform-admin'], delete: nobody, read: staff, update: dpmd },
  users: {
    create: villageAdmins,
    delete: villageAdmins,
    read: staffManagers,
    update: villageAdmins,
  },
  villages: { create: dpmd, delete: dpmd, read: staff, update: villageAdmins },
}
