import type { District, Page } from '../../payload-types'
import type { Reader } from '../reader'
import type { VillageSite } from '../site/site'

/** What the frame of a village's pages needs besides the village. */
export type FrameData = { district: District | undefined; pages: FramePage[] }

export type FramePage = Pick<Page, 'id' | 'section' | 'slug' | 'title'>

export const findFrame = async (reader: Reader, site: VillageSite): Promise<FrameData> => {
  const [districts, pages] = await Promise.all([
    reader.find({ collection: 'districts', limit: 1, where: { code: { equals: site.village.district } } }),
    reader.find({ collection: 'pages', limit: 30, only: ['section', 'slug', 'title'], sort: ['order', 'title'] }),
  ])
  return { district: districts.docs[0], pages: pages.docs }
}
