import type { Notice } from '../../../payload-types'
import type { NoticeDoc } from '../../contract/frameData'
import { definePart, type HomeContext } from '../../contract/part'
import { defineSearch } from '../../contract/searchSource'
import { noticeRow, runningNotices, urgentFirst } from '../../frame/noticeRow'
import { isInForce, periodChanges } from '../../words/period'
import { dateText } from '../../words/text'
import { villageNoticePage } from './notice'
import { villageNoticeList } from './noticeList'

const mostOnHome = 3

const inForce = ({ frame, now }: HomeContext): NoticeDoc[] =>
  frame.notices.filter((notice) => isInForce(notice, now))

export const notices = definePart<Notice>({
  documents: {
    collection: 'notices',
    draft: {
      blank: () => ({ start: new Date().toISOString(), title: 'Tanpa judul' }),
      fields: ['body', 'end', 'isRunning', 'isUrgent', 'start', 'title'],
    },
    draw: villageNoticePage,
    label: ({ title }) => title,
    labelled: ['title'],
    named: 'slug',
    sort: '-start',
    title: 'Pengumuman',
  },
  entry: { icon: 'megaphone', label: 'Pengumuman', tile: 'Pengumuman', under: 'berita' },
  home: {
    draw: (_, home) => {
      const { context, frame, now } = home
      const { reader, settings, site } = context
      for (const notice of frame.notices) periodChanges(notice, now).forEach(reader.expireAt)
      // What runs above every page is not said twice.
      const above = new Set(runningNotices(frame.notices, now))
      return {
        notices: urgentFirst(inForce(home).filter((notice) => !above.has(notice)))
          .slice(0, mostOnHome)
          .map((notice) => noticeRow(notice, { now, settings, site })),
      }
    },
    hasContent: (_, home) => inForce(home).length > 0,
  },
  index: villageNoticeList,
  name: 'pengumuman',
  query: { hal: 'page' },
  search: defineSearch<Notice>({
    collection: 'notices',
    entry: ({ searchText, slug, start, title }) => ({
      excerpt: undefined,
      kindText: `Pengumuman, ${dateText(start).text}`,
      path: `/pengumuman/${slug}`,
      text: searchText ?? '',
      title,
    }),
    fields: ['searchText', 'slug', 'start', 'title'],
    kind: { label: 'Pengumuman', value: 'pengumuman' },
    limit: 500,
    sort: '-start',
  }),
})
