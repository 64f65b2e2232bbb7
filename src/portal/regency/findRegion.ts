import type { Where } from 'payload'

import { openState } from '../../../collections/shared/publicState'
import type { District, Village } from '../../payload-types'
import type { Reader } from '../read/reader'

/** A village as lists and addresses need it. */
export type VillageRow = Pick<Village, 'district' | 'domain' | 'id' | 'name' | 'slug'>

export type Region = {
  districts: District[]
  /** What belongs to an open village; undefined when all are open. */
  inOpenVillages: undefined | Where
  /** Villages whose sites are open, by name. */
  villages: VillageRow[]
}

const most = 2000

/** All villages and districts of the regency, in three queries. */
export const findRegion = async (reader: Reader): Promise<Region> => {
  const [districts, closed, open] = await Promise.all([
    reader.find({ collection: 'districts', limit: 100, sort: 'name' }),
    // A village that is entered closed purges nothing, so its being there is never taken from
    // memory.
    reader.find({
      collection: 'villages',
      keep: false,
      limit: most,
      only: ['state'],
      where: { state: { not_equals: openState } },
    }),
    reader.find({
      collection: 'villages',
      limit: most,
      only: ['district', 'domain', 'name', 'slug'],
      sort: 'name',
      where: { state: { equals: openState } },
    }),
  ])
  return {
    districts: districts.docs,
    inOpenVillages: openWhere({ closed: closed.docs, open: open.docs }),
    villages: open.docs,
  }
}

/**
 * The shorter of the two lists, so that a region about to open and one long open are both cheap.
 */
const openWhere = ({
  closed,
  open,
}: Record<'closed' | 'open', { id: string }[]>): undefined | Where => {
  if (closed.length === 0) return undefined
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)
  return { village: closed.length < open.length ? { not_in: ids(closed) } : { in: ids(open) } }
}
