import type { AlbumView } from '../gallery'
import { landscape } from './drawings'
import { exampleSet } from './exampleSet'
import { exampleMeta, villageSite } from './site'

const captions = [
  'Warga meratakan beton di hari terakhir. Foto: operator desa',
  'Papan kegiatan dan anggarannya',
  undefined,
  'Ibu-ibu menyiapkan makan siang di rumah Ketua RT 003',
  'Jalan yang sudah jadi, lebar 2,5 meter',
]

const ordinary: AlbumView = {
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

/** Examples of an album. */
export const albumExamples = exampleSet<AlbumView>({
  ordinary,
  empty: { ...ordinary, lead: undefined, countText: '0 foto', photos: [] },
  more: {
    'without captions': {
      ...ordinary,
      lead: undefined,
      photos: ordinary.photos.map(({ image, fullHref }) => ({ image: { ...image, alt: '' }, fullHref, caption: undefined })),
    },
  },
})
