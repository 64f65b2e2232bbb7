import type { ErrorView, InfoView, messagesSlots } from '../../contract/messages'
import { exampleSet, type ExamplesOf } from '../examples/exampleSet'
import { bareSite, exampleMeta, regencySite, villageSite } from '../frame/examples'

const ordinaryErrorPage: ErrorView = {
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

const ordinaryInfoPage: InfoView = {
  meta: { ...exampleMeta('Undangan'), canonical: undefined, ogImage: undefined, noindex: true },
  site: villageSite,
  crumbs: [],
  tone: 'bad',
  title: 'Undangan ini tidak berlaku lagi',
  text: 'Undangan berlaku 72 jam dan hanya sekali pakai. Mintalah undangan baru kepada admin desa Anda.',
  links: [
    { label: 'Masuk ke ruang kerja', href: '/admin' },
    { label: 'Beranda desa', href: '/' },
  ],
}

/** Examples of the family's pages. */
export const messagesExamples: ExamplesOf<typeof messagesSlots> = {
  ErrorPage: exampleSet({
    ordinary: ordinaryErrorPage,
    empty: {
      ...ordinaryErrorPage,
      site: bareSite,
      status: 503,
      title: 'Situs sedang tidak dapat dibuka',
      explanation: 'Data tidak dapat dibaca saat ini. Coba lagi beberapa menit lagi.',
      links: [{ label: 'Coba beranda', href: '/' }],
    },
    more: {
      'unknown host': {
        ...ordinaryErrorPage,
        site: { ...regencySite, homeHref: 'https://desa.contoh.example/' },
        title: 'Situs tidak ditemukan',
        explanation:
          'Tidak ada situs desa pada alamat ini. Periksa ejaannya, atau cari desa Anda di portal kabupaten.',
        links: [{ label: 'Portal Desa Kabupaten Contoh', href: 'https://desa.contoh.example/' }],
      },
    },
  }),
  InfoPage: exampleSet({
    ordinary: ordinaryInfoPage,
    empty: { ...ordinaryInfoPage, tone: 'plain', links: [] },
    more: {
      done: {
        ...ordinaryInfoPage,
        tone: 'ok',
        title: 'Akun Anda siap',
        text: 'Silakan masuk dengan surel dan kata sandi yang baru.',
      },
    },
  }),
}
