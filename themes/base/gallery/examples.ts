import type { AlbumCard, AlbumView, gallerySlots, GalleryView } from '../../contract/gallery'
import { landscape } from '../examples/drawings'
import { exampleSet, type ExamplesOf } from '../examples/exampleSet'
import { bareSite, exampleMeta, villageSite } from '../frame/examples'

const albums: [title: string, iso: string, text: string, count: number][] = [
  ['Gotong royong mengecor jalan', '2025-06-15', '15 Juni 2025', 24],
  ['Panen raya Kampung Lor', '2025-05-02', '2 Mei 2025', 12],
  ['Lomba tujuh belasan', '2024-08-17', '17 Agustus 2024', 40],
  ['Peresmian sumur bor', '2024-03-11', '11 Maret 2024', 8],
]

/** Four albums of a fictional village, newest first; the last without a photo. */
export const albumCards: AlbumCard[] = albums.map(([title, iso, text, count], at) => ({
  title,
  href: `/galeri/${iso}`,
  date: { iso, text },
  countText: `${count} foto`,
  photo: at < 3 ? landscape({ seed: at + 3, alt: '' }) : undefined,
}))

const captions = [
  'Warga meratakan beton di hari terakhir. Foto: operator desa',
  'Papan kegiatan dan anggarannya',
  undefined,
  'Ibu-ibu menyiapkan makan siang di rumah Ketua RT 003',
  'Jalan yang sudah jadi, lebar 2,5 meter',
]

const ordinaryAlbum: AlbumView = {
  meta: exampleMeta('Gotong royong mengecor jalan'),
  site: villageSite,
  crumbs: [
    { label: 'Beranda', href: '/' },
    { label: 'Galeri', href: '/galeri' },
    { label: 'Gotong royong mengecor jalan', href: '/galeri/2025-06-15' },
  ],
  title: 'Gotong royong mengecor jalan',
  lead: 'Warga Kampung Wetan mengecor jalan sepanjang 340 meter.',
  date: { iso: '2025-06-15', text: '15 Juni 2025' },
  countText: '5 foto',
  photos: captions.map((caption, at) => ({
    image: landscape({ seed: at + 4, alt: at === 2 ? '' : `Gotong royong, foto ${at + 1}` }),
    caption,
    fullHref: `/media/gotong-royong-${at + 1}.webp`,
  })),
  back: { label: 'Semua album', href: '/galeri' },
}

const ordinaryGallery: GalleryView = {
  meta: exampleMeta('Galeri'),
  site: villageSite,
  crumbs: [
    { label: 'Beranda', href: '/' },
    { label: 'Galeri', href: '/galeri' },
  ],
  title: 'Galeri',
  lead: 'Foto kegiatan desa dan kampung.',
  albums: albumCards,
  pagination: {
    label: 'Halaman galeri',
    text: 'Halaman 1 dari 2',
    previous: undefined,
    next: { label: 'Album lebih lama', href: '/galeri?halaman=2' },
  },
  empty: undefined,
}

/** Examples of the family's pages. */
export const galleryExamples: ExamplesOf<typeof gallerySlots> = {
  Album: exampleSet({
    ordinary: ordinaryAlbum,
    empty: { ...ordinaryAlbum, lead: undefined, countText: '0 foto', photos: [] },
    more: {
      'without captions': {
        ...ordinaryAlbum,
        lead: undefined,
        photos: ordinaryAlbum.photos.map(({ image, fullHref }) => ({
          image: { ...image, alt: '' },
          fullHref,
          caption: undefined,
        })),
      },
    },
  }),
  Gallery: exampleSet({
    ordinary: ordinaryGallery,
    empty: {
      ...ordinaryGallery,
      site: bareSite,
      lead: undefined,
      albums: [],
      pagination: undefined,
      empty: {
        title: 'Belum ada album',
        text: 'Foto kegiatan desa akan tampil di sini.',
        link: { label: 'Baca berita desa', href: '/berita' },
      },
    },
  }),
}
