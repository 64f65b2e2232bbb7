import type { District, Page } from '../../payload-types'
import type { Reader } from '../reader'
import type { VillageSite } from '../site/site'

/** What the frame of a village's pages needs besides the village. */
export type FrameData = { district: District | undefined; pages: Page[] }

export const findFrame = async (reader: Reader, site: VillageSite): Promise<FrameData> => {
  const [districts, pages] = await Promise.all([
    reader.find({ collection: 'districts', limit: 1, where: { code: { equals: site.village.district } } }),
    reader.find({ collection: 'pages', limit: 30, sort: ['order', 'title'] }),
  ])
  return { district: districts.docs[0], pages: pages.docs }
}
