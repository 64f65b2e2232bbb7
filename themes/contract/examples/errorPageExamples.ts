import type { ErrorView } from '../messages'
import { exampleSet } from './exampleSet'
import { bareSite, exampleMeta, regencySite, villageSite } from './site'

const ordinary: ErrorView = {
  meta: {
    ...exampleMeta('Halaman tidak ada'),
    canonical: undefined,
    ogImage: undefined,
    noindex: true,
  },
  site: villageSite,
  crumbs: [],
  status: 404,
  title: 'Halaman ini tidak ada',
  explanation:
    'Alamatnya mungkin keliru, atau halamannya sudah dipindahkan. Isi yang sama barangkali ada di bawah ini.',
  links: [
    { label: 'Beranda desa', href: '/' },
    { label: 'Berita desa', href: '/berita' },
    { label: 'Profil desa', href: '/profil' },
    { label: 'Indeks desa', href: '/indeks' },
  ],
}

/** Examples of an error. */
export const errorPageExamples = exampleSet<ErrorView>({
  ordinary,
  empty: {
    ...ordinary,
    site: bareSite,
    status: 503,
    title: 'Situs sedang tidak dapat dibuka',
    explanation: 'Data tidak dapat dibaca saat ini. Coba lagi beberapa menit lagi.',
    links: [{ label: 'Coba beranda', href: '/' }],
  },
  more: {
    'unknown host': {
      ...ordinary,
      site: { ...regencySite, homeHref: 'https://desa.contoh.example/' },
      title: 'Situs tidak ditemukan',
      explanation:
        'Tidak ada situs desa pada alamat ini. Periksa ejaannya, atau cari desa Anda di portal kabupaten.',
      links: [{ label: 'Portal Desa Kabupaten Contoh', href: 'https://desa.contoh.example/' }],
    },
  },
})
