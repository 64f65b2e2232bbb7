import type { District, Page } from '../../payload-types'
import type { Reader } from '../read/reader'
import type { VillageSite } from '../site/site'
import { findOpenNotices, type NoticeDoc } from '../parts/notices/findNotices'

/** What the frame of a village's pages needs besides the village. */
export type FrameData = {
  district: District | undefined
  /** Of the village and its regency, in force or to come. */
  notices: NoticeDoc[]
  pages: FramePage[]
}

export type FramePage = Pick<Page, 'id' | 'section' | 'slug' | 'title'>

/** A menu may lead to any of them. */
const mostPages = 200

export const findFrame = async (reader: Reader, site: VillageSite, now: Date): Promise<FrameData> => {
  const [districts, pages, notices] = await Promise.all([
    reader.find({ collection: 'districts', limit: 1, where: { code: { equals: site.village.district } } }),
    reader.find({ collection: 'pages', limit: mostPages, only: ['section', 'slug', 'title'], sort: ['order', 'title'] }),
    findOpenNotices({ now, reader, withVillage: true }),
  ])
  return { district: districts.docs[0], notices, pages: pages.docs }
}
