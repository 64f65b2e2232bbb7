import type { NewsListView } from '../views/NewsListView'
import { exampleSet } from './exampleSet'
import { newsCards } from './newsCards'
import { bareSite, exampleMeta, villageSite } from './site'

const ordinary: NewsListView = {
  meta: exampleMeta('Berita desa'),
  site: villageSite,
  crumbs: [
    { label: 'Beranda', href: '/' },
    { label: 'Berita', href: '/berita' },
  ],
  title: 'Berita desa',
  lead: 'Kabar dari kantor desa dan kampung-kampung.',
  groups: [
    { title: 'Juni 2025', items: newsCards.slice(0, 4) },
    { title: 'Mei 2025', items: newsCards.slice(4) },
  ],
  pagination: {
    label: 'Halaman berita',
    text: 'Halaman 2 dari 10',
    previous: { label: 'Berita lebih baru', href: '/berita' },
    next: { label: 'Berita lebih lama', href: '/berita?halaman=3' },
  },
  empty: undefined,
}

/** Examples of a list of news. */
export const newsListExamples = exampleSet({
  ordinary,
  empty: {
    ...ordinary,
    site: bareSite,
    groups: [],
    pagination: undefined,
    empty: {
      title: 'Belum ada berita',
      text: 'Kabar dari kantor desa akan tampil di sini.',
      link: { label: 'Kembali ke beranda', href: '/' },
    },
  },
})
