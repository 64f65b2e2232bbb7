import type {
  DocumentListView,
  DocumentRow,
  documentsSlots,
  DocumentView,
} from '../../contract/documents'
import { exampleSet, type ExamplesOf } from '../examples/exampleSet'
import { bareSite, exampleMeta, villageSite } from '../frame/examples'
import { filterGroup } from '../lists/examples'

const rows: [title: string, kind: string, group: string, file: string | undefined][] = [
  [
    'Anggaran Pendapatan dan Belanja Desa Tahun Anggaran 2025',
    'Peraturan Desa Nomor 6 Tahun 2024',
    'Berkala',
    'PDF, 1,8 MB',
  ],
  ['Laporan realisasi APB Desa 2024', 'Laporan, 27 Maret 2025', 'Berkala', 'PDF, 960 KB'],
  [
    'Tanggap darurat banjir Kampung Wetan',
    'Keputusan Kepala Desa Nomor 4 Tahun 2025',
    'Serta-merta',
    'PDF, 240 KB',
  ],
  [
    'Rencana Pembangunan Jangka Menengah Desa 2021–2029',
    'Peraturan Desa Nomor 2 Tahun 2022',
    'Setiap saat',
    'PDF, 2,4 MB',
  ],
  ['Daftar inventaris aset desa', 'Daftar, 2 Januari 2025', 'Setiap saat', undefined],
]

/** Five documents of a fictional village; of the last only the entry is known. */
export const documentRows: DocumentRow[] = rows.map(([title, kindText, classText, file], at) => ({
  title,
  href: `/dokumen/${at + 1}`,
  kindText,
  classText,
  download: file ? { label: `Unduh ${file}`, href: `/media/dokumen-${at + 1}.pdf` } : undefined,
}))

const ordinaryDocument: DocumentView = {
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

const path = '/dokumen'

const ordinaryDocumentList: DocumentListView = {
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
    filterGroup({
      title: 'Jenis',
      labels: ['Semua', 'Peraturan Desa', 'Keputusan Kepala Desa', 'Laporan'],
      path,
      key: 'jenis',
    }),
    filterGroup({
      title: 'Golongan',
      labels: ['Semua', 'Berkala', 'Serta-merta', 'Setiap saat'],
      path,
      key: 'golongan',
    }),
    filterGroup({
      title: 'Tahun',
      labels: ['Semua', '2025', '2024', '2023', '2022'],
      path,
      key: 'tahun',
    }),
  ],
  resultText: '48 dokumen',
  rows: documentRows,
  requestText:
    'Yang tidak ada di sini dapat diminta ke PPID desa (Sekretaris Desa); dijawab paling lambat 10 hari kerja.',
  pagination: {
    label: 'Halaman dokumen',
    text: 'Halaman 1 dari 3',
    previous: undefined,
    next: { label: 'Berikutnya', href: '/dokumen?halaman=2' },
  },
  empty: undefined,
}

/** Examples of the family's pages. */
export const documentsExamples: ExamplesOf<typeof documentsSlots> = {
  Document: exampleSet({
    ordinary: ordinaryDocument,
    empty: { ...ordinaryDocument, lead: undefined, facts: [], download: undefined, related: [] },
    more: {
      'without file': {
        ...ordinaryDocument,
        download: undefined,
        requestText:
          'Berkasnya tidak diunggah. Mintalah salinannya ke PPID desa; dijawab paling lambat 10 hari kerja.',
      },
    },
  }),
  DocumentList: exampleSet({
    ordinary: ordinaryDocumentList,
    empty: {
      ...ordinaryDocumentList,
      site: bareSite,
      finder: { ...ordinaryDocumentList.finder, query: 'tambang' },
      resultText: 'Tidak ada dokumen yang cocok dengan “tambang”',
      rows: [],
      pagination: undefined,
      empty: {
        title: 'Belum ketemu',
        text: 'Periksa ejaan, atau hapus pilihan jenis dan tahun.',
        link: { label: 'Lihat semua dokumen', href: path },
      },
    },
  }),
}
