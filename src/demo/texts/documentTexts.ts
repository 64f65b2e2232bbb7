import type { Document } from '../../payload-types'

/** A document of the demo; years are counted from the year of seeding. */
export type DocumentText = Pick<Document, 'class' | 'kind' | 'summary' | 'title'> & {
  hasFile: boolean
  /** Left out for what carries no number. */
  number?: string
  yearsAgo: number
}

/** Public information of a rich village, and one entry that is never public. */
export const documentTexts: readonly DocumentText[] = [
  {
    class: 'berkala',
    hasFile: true,
    kind: 'perdes',
    number: '6',
    summary: 'Anggaran pendapatan dan belanja desa tahun berjalan beserta lampirannya.',
    title: 'Anggaran Pendapatan dan Belanja Desa',
    yearsAgo: 1,
  },
  {
    class: 'berkala',
    hasFile: true,
    kind: 'rkpdes',
    summary: 'Kegiatan tahun ini menurut bidang, dengan letak, volume, dan perkiraan biaya.',
    title: 'Rencana Kerja Pemerintah Desa',
    yearsAgo: 0,
  },
  {
    class: 'berkala',
    hasFile: true,
    kind: 'rpjmdes',
    number: '2',
    summary: 'Arah pembangunan desa selama delapan tahun.',
    title: 'Rencana Pembangunan Jangka Menengah Desa',
    yearsAgo: 4,
  },
  {
    class: 'berkala',
    hasFile: true,
    kind: 'laporan',
    summary: 'Realisasi pendapatan, belanja, dan pembiayaan tahun lalu.',
    title: 'Laporan pertanggungjawaban APB Desa',
    yearsAgo: 1,
  },
  {
    class: 'setiap-saat',
    hasFile: true,
    kind: 'perdes',
    number: '3',
    summary: 'Ketertiban lingkungan, jam tenang, dan pengelolaan sampah rumah tangga.',
    title: 'Ketertiban dan kebersihan lingkungan',
    yearsAgo: 2,
  },
  {
    class: 'setiap-saat',
    hasFile: false,
    kind: 'sk-kades',
    number: '141/12',
    summary: 'Susunan kader posyandu dan masa baktinya.',
    title: 'Pengangkatan kader posyandu',
    yearsAgo: 0,
  },
  {
    class: 'setiap-saat',
    hasFile: false,
    kind: 'perkades',
    number: '4',
    summary: 'Tata cara penyaluran bantuan langsung tunai dari Dana Desa.',
    title: 'Penyaluran bantuan langsung tunai',
    yearsAgo: 0,
  },
  {
    class: 'berkala',
    hasFile: true,
    kind: 'ppid',
    summary:
      'Siapa pengelola informasi desa, bagaimana meminta informasi, dan berapa lama menunggu.',
    title: 'Maklumat dan prosedur layanan informasi',
    yearsAgo: 0,
  },
  {
    class: 'serta-merta',
    hasFile: true,
    kind: 'lainnya',
    summary: 'Titik kumpul, jalur, dan nomor yang dihubungi ketika terjadi bencana.',
    title: 'Jalur evakuasi dan nomor darurat',
    yearsAgo: 1,
  },
  {
    class: 'setiap-saat',
    hasFile: true,
    kind: 'formulir',
    summary: 'Diisi dan dibawa ke kantor desa; gratis.',
    title: 'Formulir permohonan informasi',
    yearsAgo: 0,
  },
  {
    class: 'dikecualikan',
    hasFile: false,
    kind: 'lainnya',
    summary: 'Hanya tercatat di meja desa.',
    title: 'Daftar informasi yang dikecualikan',
    yearsAgo: 0,
  },
]
