import type { VillageListView } from '../regency'
import { exampleSet } from './exampleSet'
import { districtFilter, filterGroup } from './filterGroups'
import { statuses } from './indexData'
import { exampleMeta, regencySite } from './site'

const ordinary: VillageListView = {
  meta: { ...exampleMeta('Cari desa'), noindex: true },
  site: regencySite,
  crumbs: [
    { label: 'Beranda', href: '/' },
    { label: 'Desa', href: '/desa' },
  ],
  title: 'Cari desa',
  finder: { action: '/desa', query: 'sari', hint: undefined },
  filters: [
    districtFilter('/desa'),
    filterGroup({
      title: 'Status',
      labels: ['Semua', ...statuses.map(({ label }) => label)],
      path: '/desa',
      key: 'status',
    }),
  ],
  resultText: '3 desa cocok dengan “sari”',
  statusText: 'Status IDM 2024',
  rows: [
    {
      name: 'Mekarsari',
      district: 'Kecamatan Contoh Utara',
      href: '/desa/mekarsari/',
      status: statuses[4],
      scoreText: '0,8210',
    },
    {
      name: 'Pasirsari',
      district: 'Kecamatan Contoh Selatan',
      href: '/desa/pasirsari/',
      status: statuses[1],
      scoreText: '0,5873',
    },
    {
      name: 'Sukasari',
      district: 'Kecamatan Contoh Utara',
      href: '/desa/sukasari/',
      status: undefined,
      scoreText: undefined,
    },
  ],
  pagination: {
    label: 'Halaman hasil',
    text: 'Halaman 1 dari 2',
    previous: undefined,
    next: { label: 'Berikutnya', href: '/desa?q=sari&halaman=2' },
  },
  empty: undefined,
}

/** Examples of a search for villages. */
export const villageListExamples = exampleSet({
  ordinary,
  empty: {
    ...ordinary,
    finder: { ...ordinary.finder, query: 'zzz' },
    resultText: 'Tidak ada desa yang cocok dengan “zzz”',
    rows: [],
    pagination: undefined,
    empty: {
      title: 'Belum ketemu',
      text: 'Periksa ejaan, atau cari dengan nama kecamatannya.',
      link: { label: 'Lihat semua desa', href: '/#kecamatan' },
    },
  },
})
