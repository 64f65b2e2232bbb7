import type { Where } from 'payload'

import type { District, Village } from '../../payload-types'
import type { Reader } from '../reader'

/** A village as lists and addresses need it. */
export type VillageRow = Pick<Village, 'district' | 'domain' | 'id' | 'name' | 'slug'>

export type Region = {
  districts: District[]
  /** What belongs to an open village; undefined when all are open. */
  inOpenVillages: undefined | Where
  /** Villages whose sites are open, by name. */
  villages: VillageRow[]
}

/** All villages and districts of the regency, in two queries. */
export const findRegion = async (reader: Reader): Promise<Region> => {
  const [districts, villages] = await Promise.all([
    reader.find({ collection: 'districts', limit: 100, sort: 'name' }),
    reader.find({
      collection: 'villages',
      limit: 2000,
      only: ['district', 'domain', 'name', 'slug', 'state'],
      sort: 'name',
    }),
  ])
  const open = villages.docs.filter(({ state }) => state === 'terbit')
  const closed = villages.docs.filter(({ state }) => state !== 'terbit')
  return { districts: districts.docs, inOpenVillages: openWhere({ closed, open }), villages: open }
}

/** The shorter of the two lists, so that a region about to open and one long open are both cheap. */
const openWhere = ({ closed, open }: Record<'closed' | 'open', VillageRow[]>): undefined | Where => {
  if (closed.length === 0) return undefined
  const ids = (rows: VillageRow[]) => rows.map(({ id }) => id)
  return { village: closed.length < open.length ? { not_in: ids(closed) } : { in: ids(open) } }
}
