import type { BaseView, Link, NoticeListView } from '../../../../themes/contract'
import type { NoticeDoc } from '../../contract/frameData'
import {
  asPage,
  notFound,
  type PageContext,
  pageNumber,
  type PageResult,
} from '../../contract/part'
import { findPastNotices } from '../../frame/findNotices'
import { noticeRow, urgentFirst } from '../../frame/noticeRow'
import { pagination } from '../../frame/pagination'
import { regencyParts } from '../../frame/regencyPage'
import { villageParts } from '../../frame/villagePage'
import { href } from '../../site/address'
import type { RegencySite, Site, VillageSite } from '../../site/site'
import { isInForce, periodChanges } from '../../words/period'

const perPage = 10

/** What makes the frame and names the announcements that are not over. */
type Surroundings = {
  base: (head: { crumbs: Link[]; description: string; title: string }) => BaseView
  open: NoticeDoc[]
}

/** `/pengumuman` of a village: its own announcements and its regency's, in force and then over. */
export const villageNoticeList = (context: PageContext<VillageSite>): Promise<PageResult> =>
  noticeList(context, 'Pengumuman dari desa dan dari kabupaten.', async () => {
    const parts = await villageParts(context)
    return { base: parts.base, open: parts.data.notices }
  })

/** `/pengumuman` of a regency: what its office announces to all villages. */
export const regencyNoticeList = (context: PageContext<RegencySite>): Promise<PageResult> =>
  noticeList(
    context,
    `Pengumuman untuk semua desa di ${context.site.regency.name}.`,
    async (now) => {
      const parts = await regencyParts(context, now)
      return { base: parts.base, open: parts.notices }
    },
  )

const noticeList = async (
  context: PageContext,
  lead: string,
  surround: (now: Date) => Promise<Surroundings>,
): Promise<PageResult> => {
  const { reader, settings, site } = context
  const page = pageNumber(context.query)
  if (page === undefined) return notFound
  const now = new Date()
  const [past, { base, open }] = await Promise.all([
    findPastNotices({ now, page, perPage, reader, withVillage: site.kind === 'village' }),
    surround(now),
  ])
  if (page > 1 && past.docs.length === 0) return notFound
  for (const notice of open) periodChanges(notice, now).forEach(reader.expireAt)
  const address = href(site, '/pengumuman')
  const rows = (notices: NoticeDoc[]) =>
    notices.map((notice) => noticeRow(notice, { now, settings, site }))
  // Later pages go on with what is over.
  const current =
    page === 1 ? rows(urgentFirst(open.filter((notice) => isInForce(notice, now)))) : []
  const view: NoticeListView = {
    ...base({
      crumbs: [{ href: address, label: 'Pengumuman' }],
      description: lead,
      title: page > 1 ? `Pengumuman, halaman ${page}` : 'Pengumuman',
    }),
    current,
    empty: current.length + past.docs.length > 0 ? undefined : emptyState(site),
    lead,
    pagination: pagination({
      base: address,
      label: 'Halaman pengumuman',
      next: 'Pengumuman lebih lama',
      page,
      pages: past.pages,
      previous: 'Pengumuman lebih baru',
    }),
    past: rows(past.docs),
    title: 'Pengumuman',
  }
  return asPage({ name: 'NoticeList', view })
}

const emptyState = (site: Site): NoticeListView['empty'] => ({
  link:
    site.kind === 'village'
      ? { href: href(site, '/berita'), label: 'Baca berita desa' }
      : { href: href(site, '/'), label: 'Kembali ke beranda' },
  text:
    site.kind === 'village'
      ? 'Pengumuman dari kantor desa akan tampil di sini.'
      : 'Pengumuman untuk semua desa akan tampil di sini.',
  title: 'Belum ada pengumuman',
})
