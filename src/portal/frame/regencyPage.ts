import type { BaseView } from '../../../themes/contract'
import type { NoticeDoc } from '../contract/frameData'
import type { PageContext } from '../contract/part'
import type { RegencySite } from '../site/site'
import { periodChanges } from '../words/period'
import { findOpenNotices } from './findNotices'
import { noticeBar, runningNotices } from './noticeRow'
import { regencyBase, type RegencyHead } from './regencyFrame'

/** What the pages of a regency's portal have in common, read once a page. */
export type RegencyParts = {
  base: (head: RegencyHead) => BaseView
  /** The office's announcements, in force or to come. */
  notices: NoticeDoc[]
}

/** Reads the announcements that stand above every page. */
export const regencyParts = async (
  context: PageContext<RegencySite>,
  now = new Date(),
): Promise<RegencyParts> => {
  const { reader, settings, site } = context
  const notices = await findOpenNotices({ now, reader, withVillage: false })
  for (const notice of notices) periodChanges(notice, now).forEach(reader.expireAt)
  const bars = runningNotices(notices, now).map((notice) =>
    noticeBar(notice, { now, settings, site }),
  )
  return {
    base: (head) => {
      const base = regencyBase(context, head)
      return { ...base, site: { ...base.site, notices: bars } }
    },
    notices,
  }
}
