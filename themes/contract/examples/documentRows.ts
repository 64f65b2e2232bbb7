import type { DocumentRow } from '../documents'

const rows: [title: string, kind: string, group: string, file: string | undefined][] = [
  ['Anggaran Pendapatan dan Belanja Desa Tahun Anggaran 2025', 'Peraturan Desa Nomor 6 Tahun 2024', 'Berkala', 'PDF, 1,8 MB'],
  ['Laporan realisasi APB Desa 2024', 'Laporan, 27 Maret 2025', 'Berkala', 'PDF, 960 KB'],
  ['Tanggap darurat banjir Kampung Wetan', 'Keputusan Kepala Desa Nomor 4 Tahun 2025', 'Serta-merta', 'PDF, 240 KB'],
  ['Rencana Pembangunan Jangka Menengah Desa 2021–2029', 'Peraturan Desa Nomor 2 Tahun 2022', 'Setiap saat', 'PDF, 2,4 MB'],
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
