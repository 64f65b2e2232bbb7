import type { BaseView, Link, NoticeView } from '../../../../themes/contract'
import type { Broadcast, Notice } from '../../../payload-types'
import { asPage, notFound, type PageContext, type PageResult } from '../../contract/part'
import { regencyParts } from '../../frame/regencyPage'
import { shareLinks } from '../../frame/shareLinks'
import { villageParts } from '../../frame/villagePage'
import { findBySlug } from '../../read/findBySlug'
import { richText } from '../../rich-text/richText'
import { absoluteHref, href } from '../../site/address'
import type { RegencySite, VillageSite } from '../../site/site'
import { periodChanges, periodState, periodText } from '../../words/period'

/** `/pengumuman/<slug>` of a village: one of its own announcements. */
export const villageNoticePage = async (
  context: PageContext<VillageSite>,
  doc: Notice,
): Promise<PageResult> => {
  const parts = await villageParts(context)
  return noticePage(context, doc, parts.base)
}

/**
 * `/pengumuman/<slug>` of a regency: the one page of an announcement that all its villages show.
 */
export const regencyNotice = async (
  context: PageContext<RegencySite>,
  slug: string,
): Promise<PageResult> => {
  const doc = await findBySlug({ collection: 'broadcasts', reader: context.reader, slug })
  return doc ? noticePage(context, doc, (await regencyParts(context)).base) : notFound
}

const noticePage = (
  { reader, site }: PageContext,
  doc: Broadcast | Notice,
  base: (head: { crumbs: Link[]; description: string; title: string }) => BaseView,
): PageResult => {
  const now = new Date()
  periodChanges(doc, now).forEach(reader.expireAt)
  const path = `/pengumuman/${doc.slug ?? ''}`
  const period = periodText(doc, now)
  const body = richText(doc.body)
  const view: NoticeView = {
    ...base({
      crumbs: [
        { href: href(site, '/pengumuman'), label: 'Pengumuman' },
        { href: href(site, path), label: doc.title },
      ],
      description: `${doc.title}. ${period}.`,
      title: doc.title,
    }),
    back: { href: href(site, '/pengumuman'), label: 'Semua pengumuman' },
    body: body === '' ? undefined : body,
    fromText: undefined,
    isUrgent: doc.isUrgent === true,
    periodText: period,
    share: shareLinks({ address: absoluteHref(site, path), title: doc.title }),
    stateText: periodState(doc, now),
    title: doc.title,
  }
  return asPage({ name: 'Notice', view })
}
