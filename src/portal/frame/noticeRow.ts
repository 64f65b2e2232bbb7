import type { NoticeBarView, NoticeRow } from '../../../themes/contract'
import type { Regency } from '../../payload-types'
import type { NoticeDoc } from '../contract/frameData'
import { absoluteHref, href, regencyAddress } from '../site/address'
import type { PortalSettings } from '../site/settings'
import type { Site } from '../site/site'
import { isInForce, periodText } from '../words/period'

type Place = { now: Date; settings: PortalSettings; site: Site }

/** Running lines above a page at the same time. */
const mostBars = 3

/** An announcement in a list. */
export const noticeRow = (notice: NoticeDoc, place: Place): NoticeRow => ({
  fromText: fromText(notice, place.site),
  href: noticeHref(notice, place),
  isUrgent: notice.isUrgent === true,
  periodText: periodText(notice, place.now),
  title: notice.title,
})

/** Announcements in force that stand above every page: urgent ones first, then the newest. */
export const runningNotices = (notices: NoticeDoc[], now: Date): NoticeDoc[] =>
  urgentFirst(notices.filter((notice) => notice.isRunning && isInForce(notice, now))).slice(
    0,
    mostBars,
  )

export const noticeBar = (notice: NoticeDoc, place: Place): NoticeBarView => ({
  href: noticeHref(notice, place),
  label: notice.isUrgent ? 'Darurat' : (fromText(notice, place.site) ?? 'Pengumuman'),
  text: notice.title,
  tone: notice.isUrgent ? 'urgent' : 'plain',
})

/** Urgent announcements before the others, each kind in its order. */
export const urgentFirst = (notices: NoticeDoc[]): NoticeDoc[] => [
  ...notices.filter(({ isUrgent }) => isUrgent),
  ...notices.filter(({ isUrgent }) => !isUrgent),
]

/** Who says it, where that is not the site itself. */
export const fromText = (
  { isBroadcast }: Pick<NoticeDoc, 'isBroadcast'>,
  site: Site,
): string | undefined =>
  isBroadcast && site.kind === 'village' ? broadcastLabel(site.regency) : undefined

const broadcastLabel = ({ name }: Pick<Regency, 'name'>): string =>
  /^kota\b/i.test(name) ? 'Pengumuman kota' : 'Pengumuman kabupaten'

/** A regency's announcement lives on its own portal. */
const noticeHref = ({ isBroadcast, slug }: NoticeDoc, { settings, site }: Place): string => {
  const path = `/pengumuman/${slug ?? ''}`
  return isBroadcast && site.kind === 'village'
    ? absoluteHref(regencyAddress(settings, site.regency), path)
    : href(site, path)
}
