import type { CollectionConfig } from 'payload'

import { Districts } from './districts'
import { IdmRecords } from './idm-records'
import { Invitations } from './invitations'
import { Media } from './media'
import { News } from './news'
import { Numbers } from './numbers'
import { Officials } from './officials'
import { Pages } from './pages'
import { Purges } from './purges'
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
]

export { Districts, IdmRecords, Invitations, Media, News, Numbers, Officials, Pages, Purges, Regencies, Users, Villages }
