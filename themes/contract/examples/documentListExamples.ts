import type { DocumentListView } from '../documents'
import { documentRows } from './documentRows'
import { exampleSet } from './exampleSet'
import { filterGroup } from './filterGroups'
import { bareSite, exampleMeta, villageSite } from './site'

const path = '/dokumen'

const ordinary: DocumentListView = {
  meta: exampleMeta('Dokumen'),
  site: villageSite,
  crumbs: [
    { label: 'Beranda', href: '/' },
    { label: 'Dokumen', href: path },
  ],
  title: 'Dokumen dan informasi publik',
  lead: 'Produk hukum, rencana, laporan, dan informasi yang wajib diumumkan desa.',
  finder: { action: path, query: '', hint: 'Misalnya APB Desa, RPJM, aset.' },
  filters: [
    filterGroup({ title: 'Jenis', labels: ['Semua', 'Peraturan Desa', 'Keputusan Kepala Desa', 'Laporan'], path, key: 'jenis' }),
    filterGroup({ title: 'Golongan', labels: ['Semua', 'Berkala', 'Serta-merta', 'Setiap saat'], path, key: 'golongan' }),
    filterGroup({ title: 'Tahun', labels: ['Semua', '2025', '2024', '2023', '2022'], path, key: 'tahun' }),
  ],
  resultText: '48 dokumen',
  rows: documentRows,
  requestText: 'Yang tidak ada di sini dapat diminta ke PPID desa (Sekretaris Desa); dijawab paling lambat 10 hari kerja.',
  pagination: {
    label: 'Halaman dokumen',
    text: 'Halaman 1 dari 3',
    previous: undefined,
    next: { label: 'Berikutnya', href: '/dokumen?halaman=2' },
  },
  empty: undefined,
}

/** Examples of the list of documents. */
export const documentListExamples = exampleSet<DocumentListView>({
  ordinary,
  empty: {
    ...ordinary,
    site: bareSite,
    finder: { ...ordinary.finder, query: 'tambang' },
    resultText: 'Tidak ada dokumen yang cocok dengan “tambang”',
    rows: [],
    pagination: undefined,
    empty: {
      title: 'Belum ketemu',
      text: 'Periksa ejaan, atau hapus pilihan jenis dan tahun.',
      link: { label: 'Lihat semua dokumen', href: path },
    },
  },
})
