import type { District, Village } from '../../payload-types'
import type { Reader } from '../reader'

/** A village as lists and addresses need it. */
export type VillageRow = Pick<Village, 'district' | 'domain' | 'id' | 'name' | 'slug'>

/** All villages and districts of the regency, in two queries. */
export const findRegion = async (reader: Reader): Promise<{ districts: District[]; villages: VillageRow[] }> => {
  const [districts, villages] = await Promise.all([
    reader.find({ collection: 'districts', limit: 100, sort: 'name' }),
    reader.find({
      collection: 'villages',
      limit: 2000,
      only: ['district', 'domain', 'name', 'slug'],
      sort: 'name',
      where: { state: { equals: 'terbit' } },
    }),
  ])
  return { districts: districts.docs, villages: villages.docs }
}
