import type { PageMeta, SiteView } from '../../contract/frame'
import type { Link } from '../../contract/values'
import { landscape } from '../examples/drawings'

/** The frame of a fictional village. */
export const villageSite: SiteView = {
  kind: 'village',
  name: 'Desa Contoh Jaya',
  regionLines: ['Kabupaten Contoh', 'Kecamatan Contoh'],
  homeHref: '/',
  isHome: false,
  emblem: undefined,
  navigation: [
    { label: 'Berita', href: '/berita', isCurrent: false, children: [] },
    {
      label: 'Profil desa',
      href: '/profil',
      isCurrent: false,
      children: [
        { label: 'Sejarah', href: '/sejarah', isCurrent: false },
        { label: 'Visi dan misi', href: '/visi-misi', isCurrent: false },
        { label: 'Indeks desa', href: '/indeks', isCurrent: false },
      ],
    },
    { label: 'Agenda', href: '/agenda', isCurrent: false, children: [] },
    {
      label: 'Keterbukaan',
      href: '/transparansi',
      isCurrent: false,
      children: [
        { label: 'APB Desa', href: '/transparansi', isCurrent: false },
        { label: 'Dokumen', href: '/dokumen', isCurrent: false },
      ],
    },
    { label: 'Kontak', href: '/kontak', isCurrent: false, children: [] },
  ],
  searchHref: '/cari',
  notices: [],
  reach: {
    hours: { days: 'Senin–Jumat', time: '08.00–15.30' },
    phone: { label: '(0000) 000-000', href: 'tel:+62000000000' },
    whatsapp: { label: '0000-0000-0000', href: 'https://wa.me/620000000000' },
  },
  contact: {
    title: 'Kantor Desa Contoh Jaya',
    addressLines: [
      'Jalan Balai Desa Nomor 1, Kampung Tengah',
      'Kecamatan Contoh, Kabupaten Contoh 00000',
    ],
    hoursLines: ['Senin–Kamis 08.00–15.30', 'Jumat 08.00–11.30 dan 13.00–15.30'],
    phone: { label: '(0000) 000-000', href: 'tel:+62000000000' },
    whatsapp: { label: '0000-0000-0000', href: 'https://wa.me/620000000000' },
    email: { label: 'kantor@contohjaya.example', href: 'mailto:kantor@contohjaya.example' },
  },
  footerGroups: [
    {
      title: 'Tentang desa',
      links: [
        { label: 'Berita', href: '/berita' },
        { label: 'Profil dan perangkat desa', href: '/profil' },
        { label: 'Sejarah', href: '/sejarah' },
      ],
    },
    {
      title: 'Keterbukaan',
      links: [
        { label: 'Indeks desa', href: '/indeks' },
        { label: 'Visi dan misi', href: '/visi-misi' },
      ],
    },
  ],
  social: [{ label: 'Facebook', href: 'https://facebook.example/contohjaya' }],
  footerLinks: [
    { label: 'Peta situs', href: '/peta-situs' },
    { label: 'Aksesibilitas', href: '/aksesibilitas' },
    { label: 'Privasi', href: '/privasi' },
  ],
  regencyLink: { label: 'Portal Desa Kabupaten Contoh', href: 'https://desa.contoh.example/' },
  copyright: '© 2025 Pemerintah Desa Contoh Jaya',
  updatedText: '17 Juni 2025',
  banner: undefined,
}

/** The frame of a village that has entered nothing yet. */
export const bareSite: SiteView = {
  ...villageSite,
  navigation: [],
  reach: undefined,
  contact: undefined,
  footerGroups: [],
  social: [],
  regencyLink: undefined,
  updatedText: undefined,
}

/** The frame of a fictional regency's portal. */
export const regencySite: SiteView = {
  ...villageSite,
  kind: 'regency',
  name: 'Portal Desa',
  regionLines: ['Pemerintah Kabupaten Contoh'],
  navigation: [
    { label: 'Desa', href: '/desa', isCurrent: false, children: [] },
    { label: 'Kabar', href: '/kabar', isCurrent: false, children: [] },
  ],
  reach: undefined,
  social: [],
  contact: {
    title: 'Dinas Pemberdayaan Masyarakat dan Desa',
    addressLines: ['Jalan Kabupaten Nomor 1, Contoh 00000'],
    hoursLines: ['Senin–Jumat 07.30–16.00'],
    phone: { label: '(0000) 000-001', href: 'tel:+62000000001' },
    whatsapp: undefined,
    email: { label: 'dpmd@contoh.example', href: 'mailto:dpmd@contoh.example' },
  },
  footerGroups: [
    {
      title: 'Portal',
      links: [
        { label: 'Semua desa', href: '/desa' },
        { label: 'Kabar desa', href: '/kabar' },
      ],
    },
  ],
  regencyLink: undefined,
  copyright: '© 2025 Pemerintah Kabupaten Contoh',
}

/** A `head` for a page of that title. */
export const exampleMeta = (title: string): PageMeta => ({
  title: `${title} – Desa Contoh Jaya`,
  description: `${title} di situs resmi Desa Contoh Jaya, Kecamatan Contoh, Kabupaten Contoh.`,
  canonical: 'https://contoh-jaya.desa.example/',
  ogImage: {
    ...landscape({ seed: 1, alt: 'Sawah dan gunung', width: 1200, height: 630 }),
    src: 'https://contoh-jaya.desa.example/media/sampul.webp',
  },
  ogType: 'website',
  noindex: false,
  lang: 'id',
  feeds: [
    { href: '/berita/rss.xml', title: 'Berita Desa Contoh Jaya', type: 'application/rss+xml' },
  ],
  manifestHref: '/situs.webmanifest',
  iconHref: undefined,
  jsonLd: undefined,
})

/** Ways to pass a page on. */
export const shareLinks: Link[] = [
  { label: 'WhatsApp', href: 'https://wa.me/?text=https%3A%2F%2Fcontoh-jaya.desa.example%2F' },
  {
    label: 'Facebook',
    href: 'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fcontoh-jaya.desa.example%2F',
  },
  { label: 'Surel', href: 'mailto:?subject=Desa%20Contoh%20Jaya' },
]
