import type { FrameData } from '../contract/frameData'
import type { Reader } from '../read/reader'
import type { VillageSite } from '../site/site'
import { findOpenNotices } from './findNotices'

/** A menu may lead to any of them. */
const mostPages = 200

export const findFrame = async (
  reader: Reader,
  site: VillageSite,
  now: Date,
): Promise<FrameData> => {
  const [districts, pages, notices] = await Promise.all([
    reader.find({
      collection: 'districts',
      limit: 1,
      where: { code: { equals: site.village.district } },
    }),
    reader.find({
      collection: 'pages',
      limit: mostPages,
      only: ['section', 'slug', 'title'],
      sort: ['order', 'title'],
    }),
    findOpenNotices({ now, reader, withVillage: true }),
  ])
  return { district: districts.docs[0], notices, pages: pages.docs }
}
