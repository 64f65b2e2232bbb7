import type { DocumentView } from '../documents'
import { documentRows } from './documentRows'
import { exampleSet } from './exampleSet'
import { exampleMeta, villageSite } from './site'

const ordinary: DocumentView = {
  meta: exampleMeta('Peraturan Desa tentang APB Desa 2025'),
  site: villageSite,
  crumbs: [
    { label: 'Beranda', href: '/' },
    { label: 'Dokumen', href: '/dokumen' },
    { label: 'Anggaran Pendapatan dan Belanja Desa Tahun Anggaran 2025', href: '/dokumen/1' },
  ],
  title: 'Anggaran Pendapatan dan Belanja Desa Tahun Anggaran 2025',
  lead: 'Menetapkan pendapatan, belanja, dan pembiayaan desa untuk satu tahun.',
  facts: [
    { label: 'Jenis', value: 'Peraturan Desa' },
    { label: 'Nomor dan tahun', value: '6 Tahun 2024' },
    { label: 'Ditetapkan', value: '30 Desember 2024' },
    { label: 'Golongan informasi', value: 'Berkala' },
  ],
  download: { label: 'Unduh PDF, 1,8 MB', href: '/media/dokumen-1.pdf' },
  requestText: undefined,
  back: { label: 'Semua dokumen', href: '/dokumen' },
  related: documentRows.slice(1, 4),
}

/** Examples of a document. */
export const documentExamples = exampleSet<DocumentView>({
  ordinary,
  empty: { ...ordinary, lead: undefined, facts: [], download: undefined, related: [] },
  more: {
    'without file': {
      ...ordinary,
      download: undefined,
      requestText: 'Berkasnya tidak diunggah. Mintalah salinannya ke PPID desa; dijawab paling lambat 10 hari kerja.',
    },
  },
})
