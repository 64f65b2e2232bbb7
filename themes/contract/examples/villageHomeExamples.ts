import type { VillageHomeView } from '../views/VillageHomeView'
import { landscape } from './drawings'
import { exampleSet } from './exampleSet'
import { exampleLadder } from './indexData'
import { newsCards } from './newsCards'
import { villageHead, villageOfficials } from './officials'
import { bareSite, exampleMeta, villageSite } from './site'

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
  news: newsCards.slice(0, 4),
  newsMore: { label: 'Semua berita', href: '/berita' },
  newsEmpty: undefined,
  head: villageHead,
  headText:
    'Menerima warga setiap Selasa dan Kamis, pukul 09.00–12.00, di Balai Desa, tanpa janji.',
  officials: villageOfficials.slice(0, 5),
  officialsMore: { label: 'Semua perangkat desa', href: '/profil#perangkat' },
  index: {
    status: { rank: 4, label: 'Maju' },
    scoreText: 'IDM 2024: 0,7279',
    sentence: 'Naik satu tingkat dari 2023; kurang 0,0877 ke Mandiri.',
    ladder: exampleLadder(4, false),
    more: { label: 'Rincian indeks', href: '/indeks' },
  },
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
  officials: [],
  officialsMore: undefined,
  index: undefined,
  facts: [],
}

/** Examples of a village's home page. */
export const villageHomeExamples = exampleSet({
  ordinary,
  empty,
  more: {
    'six tiles, no head': {
      ...ordinary,
      tiles: ordinary.tiles.slice(0, 6),
      head: undefined,
      headText: undefined,
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
})
