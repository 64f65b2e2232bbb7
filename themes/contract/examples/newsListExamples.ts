import type { NewsListView } from '../news'
import { exampleSet } from './exampleSet'
import { districtFilter, filterGroup } from './filterGroups'
import { newsCards } from './newsCards'
import { bareSite, exampleMeta, regencySite, villageSite } from './site'

const ordinary: NewsListView = {
  meta: exampleMeta('Berita desa'),
  site: villageSite,
  crumbs: [
    { label: 'Beranda', href: '/' },
    { label: 'Berita', href: '/berita' },
  ],
  title: 'Berita desa',
  lead: 'Kabar dari kantor desa dan kampung-kampung.',
  filters: [
    filterGroup({
      title: 'Kategori',
      labels: ['Semua', 'Pembangunan', 'Kesehatan', 'Ekonomi', 'Pengumuman'],
      path: '/berita',
      key: 'kategori',
    }),
  ],
  archive: ['Juni 2025', 'Mei 2025', 'April 2025', 'Maret 2025', 'Desember 2024'].map((label, at) => ({
    label,
    href: `/berita?bulan=${at + 1}`,
  })),
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
export const newsListExamples = exampleSet<NewsListView>({
  ordinary,
  empty: {
    ...ordinary,
    site: bareSite,
    filters: [],
    archive: [],
    groups: [],
    pagination: undefined,
    empty: {
      title: 'Belum ada berita',
      text: 'Kabar dari kantor desa akan tampil di sini.',
      link: { label: 'Kembali ke beranda', href: '/' },
    },
  },
  more: {
    'of a regency': {
      ...ordinary,
      site: regencySite,
      title: 'Kabar desa',
      filters: [districtFilter('/kabar')],
      archive: [],
      groups: ordinary.groups.map((group) => ({
        ...group,
        items: group.items.map((card) => ({ ...card, villageText: 'Desa Sukajaya, Contoh Utara' })),
      })),
    },
  },
})
