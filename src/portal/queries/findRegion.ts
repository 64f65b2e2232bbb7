import type { District, IdmRecord, Village } from '../../payload-types'
import type { Reader } from '../reader'

/** All villages and districts of the regency, in two queries. */
export const findRegion = async (reader: Reader): Promise<{ districts: District[]; villages: Village[] }> => {
  const [districts, villages] = await Promise.all([
    reader.find({ collection: 'districts', limit: 100, sort: 'name' }),
    reader.find({
      collection: 'villages',
      limit: 2000,
      sort: 'name',
      where: { state: { equals: 'terbit' } },
    }),
  ])
  return { districts: districts.docs, villages: villages.docs }
}

/** Current index records of all villages in the newest year, and in the year before. */
export const findNewestRecords = async (
  reader: Reader,
): Promise<{ before: IdmRecord[]; newest: IdmRecord[] }> => {
  const first = await reader.find({
    collection: 'idm-records',
    limit: 1,
    sort: '-year',
    where: { isCurrent: { equals: true } },
  })
  const record = first.docs[0]
  if (!record) return { before: [], newest: [] }
  const { docs } = await reader.find({
    collection: 'idm-records',
    limit: 5000,
    where: {
      and: [
        { scheme: { equals: record.scheme } },
        { year: { in: [record.year, record.year - 1] } },
        { isCurrent: { equals: true } },
      ],
    },
  })
  return {
    before: docs.filter(({ year }) => year === record.year - 1),
    newest: docs.filter(({ year }) => year === record.year),
  }
}
