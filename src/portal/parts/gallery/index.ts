import type { Album } from '../../../payload-types'
import { definePart } from '../../contract/part'
import { href } from '../../site/address'
import { albumPage } from './album'
import { albumCard } from './albumCard'
import { findAlbums } from './findAlbums'
import { gallery as galleryPage } from './gallery'

export const gallery = definePart<Album, Awaited<ReturnType<typeof findAlbums>>>({
  documents: {
    collection: 'albums',
    draft: {
      blank: () => ({ date: new Date().toISOString(), title: 'Tanpa judul' }),
      fields: ['date', 'description', 'photos', 'title'],
    },
    draw: albumPage,
    label: ({ title }) => title,
    labelled: ['title'],
    named: 'slug',
    sort: '-date',
    title: 'Galeri',
  },
  entry: { icon: 'photo', label: 'Galeri', tile: 'Galeri foto', under: 'berita' },
  home: {
    draw: ({ docs }, { context: { site }, image }) => ({
      gallery: docs.map((album) =>
        albumCard({
          album,
          href: href(site, `/galeri/${album.slug ?? ''}`),
          photo: image(album.photos[0]),
        }),
      ),
      galleryMore:
        docs.length > 0 ? { href: href(site, '/galeri'), label: 'Semua album' } : undefined,
    }),
    find: ({ reader }) => findAlbums({ limit: 4, reader }),
    hasContent: ({ docs }) => docs.length > 0,
    photos: ({ docs }) => docs.map(({ photos }) => photos[0]),
  },
  index: galleryPage,
  name: 'galeri',
  query: { hal: 'page' },
})
