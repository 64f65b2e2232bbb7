import type { GalleryView } from '../gallery'
import { albumCards } from './albumCards'
import { exampleSet } from './exampleSet'
import { bareSite, exampleMeta, villageSite } from './site'

const ordinary: GalleryView = {
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

/** Examples of all albums. */
export const galleryExamples = exampleSet({
  ordinary,
  empty: {
    ...ordinary,
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
})
