import type { homeSlots, VillageHomeView } from '../../contract/home'
import { eventRows } from '../agenda/examples'
import { exampleCalls } from '../contact/examples'
import { landscape } from '../examples/drawings'
import { exampleSet, type ExamplesOf } from '../examples/exampleSet'
import { bareSite, exampleMeta, villageSite } from '../frame/examples'
import { albumCards } from '../gallery/examples'
import { newsCards } from '../news/examples'
import { noticeRows } from '../notices/examples'
import { villageHead } from '../profile/examples'
import { exampleLadder } from '../village-index/examples'

const ordinary: VillageHomeView = {
  meta: exampleMeta('Beranda'),
  site: { ...villageSite, isHome: true },
  crumbs: [],
  title: 'Selamat datang di Desa Contoh Jaya',
  lead: 'Desa pesisir dan persawahan dengan empat kampung di Kecamatan Contoh.',
  cover: {
    image: landscape({
      seed: 1,
      alt: 'Sawah di Kampung Lor, rumah warga, dan gunung di kejauhan',
      width: 1600,
      height: 600,
    }),
    caption: 'Sawah Kampung Lor menjelang panen. Foto: operator desa',
  },
  sections: [
    'notices',
    'tiles',
    'news',
    'calls',
    'agenda',
    'budget',
    'index',
    'units',
    'place',
    'gallery',
  ],
  tilesTitle: 'Apa yang ingin Anda urus?',
  finder: { action: '/cari', query: '', hint: 'Misalnya posyandu, jalan, surat.' },
  tiles: [
    { label: 'Berita desa', href: '/berita', icon: 'news' },
    { label: 'Perangkat desa', href: '/profil#perangkat', icon: 'people' },
    { label: 'Profil dan wilayah', href: '/profil', icon: 'map' },
    { label: 'Indeks desa', href: '/indeks', icon: 'stairs' },
    { label: 'Sejarah', href: '/sejarah', icon: 'book' },
    { label: 'Visi dan misi', href: '/visi-misi', icon: 'document' },
    { label: 'Lembaga desa', href: '/profil#bpd', icon: 'grid' },
    { label: 'Hubungi kantor', href: '/profil#alamat', icon: 'phone' },
  ],
  notices: noticeRows.slice(1, 2),
  news: newsCards.slice(0, 4),
  newsMore: { label: 'Semua berita', href: '/berita' },
  newsEmpty: undefined,
  head: villageHead,
  headText:
    'Menerima warga setiap Selasa dan Kamis, pukul 09.00–12.00, di Balai Desa, tanpa janji.',
  calls: exampleCalls,
  callsMore: { label: 'Semua perangkat desa', href: '/profil#perangkat' },
  agenda: eventRows.slice(0, 3),
  agendaMore: { label: 'Seluruh agenda', href: '/agenda' },
  budget: {
    title: 'Uang desa 2025',
    amountText: 'Rp749.588.000',
    sentence: 'dari Rp1.844.330.000 belanja tahun ini sudah dilaksanakan sampai 31 Mei 2025.',
    bars: [
      { label: 'Pembangunan', share: 0.47, shareText: '47,00%' },
      { label: 'Bencana, darurat, BLT', share: 0.4167, shareText: '41,67%' },
      { label: 'Pemerintahan desa', share: 0.394, shareText: '39,40%' },
      { label: 'Pemberdayaan', share: 0.3, shareText: '30,00%' },
      { label: 'Pembinaan warga', share: 0.3, shareText: '30,00%' },
    ],
    more: { label: 'Lihat APB Desa', href: '/transparansi' },
  },
  units: [
    {
      title: 'Emping melinjo',
      href: '/usaha/emping',
      text: 'Rp42.500',
      hint: 'per 500 gram',
      photo: landscape({ seed: 8, alt: '' }),
    },
    {
      title: 'Sate bandeng',
      href: '/usaha/bandeng',
      text: 'Rp35.000',
      hint: 'per ekor',
      photo: landscape({ seed: 9, alt: '' }),
    },
    {
      title: 'Gula aren cetak',
      href: '/usaha/gula',
      text: 'Rp38.000',
      hint: 'per kilogram',
      photo: landscape({ seed: 10, alt: '' }),
    },
    {
      title: 'Tas anyaman pandan',
      href: '/usaha/tas',
      text: 'Rp85.000',
      hint: 'per buah',
      photo: undefined,
    },
  ],
  unitsMore: { label: 'Semua produk', href: '/usaha' },
  gallery: albumCards.slice(0, 4),
  galleryMore: { label: 'Semua album', href: '/galeri' },
  index: {
    status: { rank: 4, label: 'Maju' },
    scoreText: 'IDM 2024: 0,7279',
    sentence: 'Naik satu tingkat dari 2023; kurang 0,0877 ke Mandiri.',
    ladder: exampleLadder(4, false),
    more: { label: 'Rincian indeks', href: '/indeks' },
  },
  profileMore: { label: 'Profil desa dan perangkatnya', href: '/profil' },
  facts: [
    { label: 'Penduduk', value: '4.812' },
    { label: 'Keluarga', value: '1.326' },
    { label: 'Kampung, RW, RT', value: '4, 6, 21' },
    { label: 'Luas (hektare)', value: '412,50' },
  ],
}

const empty: VillageHomeView = {
  ...ordinary,
  site: { ...bareSite, isHome: true },
  lead: undefined,
  cover: undefined,
  tiles: [],
  news: [],
  newsMore: undefined,
  newsEmpty: {
    title: 'Belum ada berita',
    text: 'Kabar dari kantor desa akan tampil di sini.',
    link: undefined,
  },
  head: undefined,
  headText: undefined,
  sections: ['news'],
  notices: [],
  calls: [],
  callsMore: undefined,
  agenda: [],
  agendaMore: undefined,
  budget: undefined,
  units: [],
  unitsMore: undefined,
  gallery: [],
  galleryMore: undefined,
  profileMore: undefined,
  index: undefined,
  facts: [],
}

/** Examples of the family's pages. */
export const homeExamples: ExamplesOf<typeof homeSlots> = {
  VillageHome: exampleSet({
    ordinary,
    empty,
    more: {
      'six tiles, no head': {
        ...ordinary,
        tiles: ordinary.tiles.slice(0, 6),
        head: undefined,
        headText: undefined,
      },
      'own order': {
        ...ordinary,
        sections: ['news', 'agenda', 'gallery', 'place', 'tiles', 'calls'],
      },
      'three notices, running notices': {
        ...ordinary,
        site: {
          ...ordinary.site,
          notices: [
            {
              label: 'Darurat',
              text: 'Air sungai naik, ikuti petunjuk Ketua RT.',
              href: '/pengumuman/air-naik',
              tone: 'urgent',
            },
            {
              label: 'Pengumuman kabupaten',
              text: 'Pendataan keluarga berlangsung sampai 30 Juni.',
              href: undefined,
              tone: 'plain',
            },
          ],
        },
        notices: noticeRows,
      },
      'no news, no tiles': {
        ...ordinary,
        sections: ['agenda', 'budget', 'place', 'index', 'units', 'gallery', 'calls'],
      },
      preview: {
        ...ordinary,
        site: {
          ...ordinary.site,
          banner: {
            text: 'Ini pratinjau draf, belum terbit.',
            link: { label: 'Kembali menyunting', href: '/admin' },
          },
        },
      },
    },
  }),
}
