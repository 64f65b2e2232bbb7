import type { Official } from '../../../payload-types'
import type { Reader } from '../../read/reader'

/** Most people a profile names; villages of Java reach 150 with all their RT. */
const most = 250

/** People in the village's institutions, in the village's order. */
export const findOfficials = async (reader: Reader): Promise<Official[]> =>
  (await reader.find({ collection: 'officials', limit: most, sort: ['order', 'name'] })).docs
