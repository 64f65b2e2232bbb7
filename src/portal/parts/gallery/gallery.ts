import type { GalleryView } from '../../../../themes/contract'
import {
  asPage,
  notFound,
  type PageContext,
  pageNumber,
  type PageResult,
} from '../../contract/part'
import { pagination } from '../../frame/pagination'
import { villageParts } from '../../frame/villagePage'
import { href } from '../../site/address'
import type { VillageSite } from '../../site/site'
import { villageName } from '../../words/text'
import { albumCard } from './albumCard'
import { findAlbums } from './findAlbums'

const perPage = 12

/** `/galeri`: the village's albums, newest first. */
export const gallery = async (context: PageContext<VillageSite>): Promise<PageResult> => {
  const { reader, site } = context
  const page = pageNumber(context.query)
  if (page === undefined) return notFound
  const { docs, pages } = await findAlbums({ limit: perPage, page, reader })
  if (page > 1 && docs.length === 0) return notFound
  const parts = await villageParts(context, () => docs.map(({ photos }) => photos[0]))
  const base = href(site, '/galeri')
  const cards = docs.map((album) =>
    albumCard({
      album,
      href: href(site, `/galeri/${album.slug}`),
      photo: parts.image(album.photos[0]),
    }),
  )
  const view: GalleryView = {
    ...parts.base({
      crumbs: [{ href: base, label: 'Galeri' }],
      description: `Foto kegiatan ${villageName(site.village)}.`,
      image: cards[0]?.photo,
      title: page > 1 ? `Galeri, halaman ${page}` : 'Galeri',
    }),
    albums: cards,
    empty:
      cards.length > 0
        ? undefined
        : {
            link: { href: href(site, '/berita'), label: 'Baca berita desa' },
            text: 'Foto kegiatan desa akan tampil di sini.',
            title: 'Belum ada album',
          },
    lead: cards.length > 0 ? `Foto kegiatan ${villageName(site.village)}.` : undefined,
    pagination: pagination({
      base,
      label: 'Halaman galeri',
      next: 'Album lebih lama',
      page,
      pages,
      previous: 'Album lebih baru',
    }),
    title: 'Galeri',
  }
  return asPage({ name: 'Gallery', view })
}
