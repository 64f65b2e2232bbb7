import type { Village } from '../../payload-types'
import type { Land } from '../pictures/backdrop'

type Look = Pick<
  Village,
  'borders' | 'homeSections' | 'latitude' | 'longitude' | 'outline' | 'theme'
>

/** Coordinates lie in the open sea: the villages are made up. */
const openSea = { latitude: -9.9981, longitude: 96.0002 }

const source = 'Gambar contoh, bukan batas desa mana pun'

/** Theme, order of the home page, borders and outline of the three rich villages. */
export const richLooks: Record<Land, Look> = {
  bukit: {
    ...openSea,
    borders: {
      east: 'Desa Giriwening',
      north: 'Hutan lindung',
      south: 'Sungai Cikeris',
      west: 'Desa Batusaga',
    },
    homeSections: [],
    outline: {
      height: 100,
      path: 'M22 8 41 3 58 10 79 6 92 24 88 43 97 61 83 79 64 84 52 97 33 88 12 91 4 70 13 52 7 31z',
      source,
      width: 100,
    },
    theme: 'base',
  },
  pesisir: {
    ...openSea,
    borders: { east: 'Muara', north: 'Laut', south: 'Desa Segaraasri', west: 'Hutan bakau' },
    homeSections: [
      'pengumuman',
      'layanan',
      'berita',
      'kontak',
      'agenda',
      'apbdes',
      'indeks',
      'galeri',
      'usaha',
      'profil',
    ],
    outline: {
      height: 72,
      path: 'M3 22 18 12 36 15 55 6 78 11 97 4 94 28 99 47 82 61 61 58 44 69 21 64 6 48zM71 1l4-1 3 3-5 2z',
      source,
      width: 100,
    },
    theme: 'pesisir',
  },
  sawah: {
    ...openSea,
    borders: {
      east: 'Desa Lumbungasri',
      north: 'Saluran induk',
      south: 'Jalan kabupaten',
      west: 'Desa Padiwulung',
    },
    homeSections: [],
    outline: {
      height: 84,
      path: 'M10 6 47 2 88 9 97 38 90 66 95 80 58 83 31 77 5 81 2 47z',
      source,
      width: 100,
    },
    theme: 'sawah',
  },
}

/** What people come to an official of the village government for, by position. */
export const dutyOf: Record<string, string> = {
  'Kasi Kesejahteraan': 'Bantuan sosial dan kesehatan',
  'Kasi Pelayanan': 'Surat dan administrasi',
  'Kasi Pemerintahan': 'Tanah dan kependudukan',
  'Kaur Keuangan': 'Uang desa',
  'Kaur Perencanaan': 'Jalan, air, dan lampu',
}

/** What the pages of the rich villages are about, by their title. */
export const summaryOfPage: Record<string, string> = {
  'Sejarah desa': 'Dari kampung pertama sampai menjadi desa.',
  'Visi dan misi': 'Arah yang disepakati untuk masa jabatan ini.',
}

/** Old addresses of the site the village had before. */
export const oldAddresses = [
  { from: '/index.php/first/artikel/12', to: '/berita' },
  { from: '/profil-desa/sejarah', to: '/halaman/sejarah-desa' },
]

/** "About" of the regency's portal. */
export const aboutLines = [
  'Portal ini mengumpulkan situs resmi setiap desa di kabupaten. Desa menulis kabarnya sendiri; dinas merawat portalnya.',
  '## Yang dapat Anda lakukan di sini',
  '- Menemukan situs desa Anda menurut nama atau kecamatannya.',
  '- Membaca kabar dan agenda dari semua desa.',
  '- Membandingkan status indeks desa dari tahun ke tahun.',
  '## Siapa yang bertanggung jawab',
  'Isi situs desa adalah tanggung jawab pemerintah desa masing-masing. Pertanyaan tentang portal ini dapat disampaikan kepada dinas; alamatnya ada di bagian bawah halaman.',
]
