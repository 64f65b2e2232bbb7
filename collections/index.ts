import type { CollectionConfig } from 'payload'

import { Albums } from './albums'
import { Broadcasts } from './broadcasts'
import { Budgets } from './budgets'
import { Districts } from './districts'
import { Documents } from './documents'
import { Events } from './events'
import { Files } from './files'
import { IdmRecords } from './idm-records'
import { Invitations } from './invitations'
import { Media } from './media'
import { News } from './news'
import { Notices } from './notices'
import { Numbers } from './numbers'
import { Officials } from './officials'
import { Pages } from './pages'
import { Purges } from './purges'
import { Redirects } from './redirects'
import { Regencies } from './regencies'
import { Users } from './users'
import { Villages } from './villages'

/**
 * Every collection, in the order of their database indexes: SQLite numbers index names in this
 * order, so a new collection goes to the end.
 */
export const collections: CollectionConfig[] = [
  News,
  Pages,
  Media,
  Officials,
  IdmRecords,
  Villages,
  Districts,
  Regencies,
  Users,
  Invitations,
  Numbers,
  Purges,
  Events,
  Notices,
  Broadcasts,
  Albums,
  Files,
  Documents,
  Budgets,
  Redirects,
]

/** Those whose documents belong to one village each, as `tenancyPlugin` takes them. */
export const villageCollections = {
  albums: {},
  budgets: {},
  documents: {},
  events: {},
  files: {},
  'idm-records': {},
  media: {},
  news: {},
  notices: {},
  officials: {},
  pages: {},
  redirects: {},
}

/** Those that public pages show, as `publishingPlugin` takes them. */
export const publicCollections: string[] = [
  ...Object.keys(villageCollections),
  'broadcasts',
  'districts',
  'regencies',
  'villages',
]

export {
  Albums,
  Broadcasts,
  Budgets,
  Districts,
  Documents,
  Events,
  Files,
  IdmRecords,
  Invitations,
  Media,
  News,
  Notices,
  Numbers,
  Officials,
  Pages,
  Purges,
  Redirects,
  Regencies,
  Users,
  Villages,
}
export { review } from './news/review'
export { defineWorkflow, type Workflow } from './shared/workflow'
