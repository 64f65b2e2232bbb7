import type { IdmRecord } from '../../../payload-types'
import type { Reader } from '../../read/reader'

/** Current index records of a village, newest year first: at most one a scheme and year. */
export const findIndexRecords = async (reader: Reader): Promise<IdmRecord[]> => {
  const { docs } = await reader.find({
    collection: 'idm-records',
    limit: 24,
    sort: ['-year', 'scheme'],
    where: { isCurrent: { equals: true } },
  })
  return docs
}
