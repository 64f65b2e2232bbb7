import type { IdmRecord } from '../../payload-types'
import type { Reader } from './reader'

/** An index record as lists and counts need it. */
export type RecordRow = Pick<
  IdmRecord,
  'id' | 'scheme' | 'score' | 'source' | 'status' | 'village' | 'year'
>

/** Current records of all villages in the newest year there is; empty without any. */
export const findNewestRecords = async (reader: Reader): Promise<RecordRow[]> => {
  const { docs } = await reader.find({
    collection: 'idm-records',
    limit: 1,
    only: ['scheme', 'year'],
    sort: '-year',
    where: { isCurrent: { equals: true } },
  })
  const newest = docs[0]
  return newest ? findYearRecords(reader, newest) : []
}

/** Current records of all villages in one year of one scheme. */
export const findYearRecords = async (
  reader: Reader,
  { scheme, year }: Pick<IdmRecord, 'scheme' | 'year'>,
): Promise<RecordRow[]> => {
  const { docs } = await reader.find({
    collection: 'idm-records',
    limit: 5000,
    only: ['scheme', 'score', 'source', 'status', 'village', 'year'],
    where: {
      and: [
        { scheme: { equals: scheme } },
        { year: { equals: year } },
        { isCurrent: { equals: true } },
      ],
    },
  })
  return docs
}
