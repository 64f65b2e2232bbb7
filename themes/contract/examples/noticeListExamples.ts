import type { NoticeListView } from '../notices'
import { exampleSet } from './exampleSet'
import { noticeRows, pastNoticeRows } from './noticeRows'
import { bareSite, exampleMeta, villageSite } from './site'

const ordinary: NoticeListView = {
  meta: exampleMeta('Pengumuman'),
  site: villageSite,
  crumbs: [
    { label: 'Beranda', href: '/' },
    { label: 'Pengumuman', href: '/pengumuman' },
  ],
  title: 'Pengumuman',
  lead: 'Pengumuman dari desa dan dari kabupaten.',
  current: noticeRows,
  past: pastNoticeRows,
  pagination: {
    label: 'Halaman pengumuman',
    text: 'Halaman 1 dari 4',
    previous: undefined,
    next: { label: 'Pengumuman lebih lama', href: '/pengumuman?halaman=2' },
  },
  empty: undefined,
}

/** Examples of the announcements. */
export const noticeListExamples = exampleSet<NoticeListView>({
  ordinary,
  empty: {
    ...ordinary,
    site: bareSite,
    lead: undefined,
    current: [],
    past: [],
    pagination: undefined,
    empty: {
      title: 'Belum ada pengumuman',
      text: 'Pengumuman dari kantor desa akan tampil di sini.',
      link: { label: 'Baca berita desa', href: '/berita' },
    },
  },
  more: { 'all over': { ...ordinary, current: [], pagination: undefined } },
})
