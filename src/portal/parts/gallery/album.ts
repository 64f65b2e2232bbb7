import type { AlbumPhoto, AlbumView } from '../../../../themes/contract'
import type { Album, Media } from '../../../payload-types'
import { asPage, type PageContext, type PageResult } from '../../contract/part'
import { villageParts } from '../../frame/villagePage'
import { findPhotos } from '../../read/findPhotos'
import { href } from '../../site/address'
import type { VillageSite } from '../../site/site'
import { fileHref, imageOf } from '../../words/image'
import { dateText } from '../../words/text'
import { photoCount } from './albumCard'

/** `/galeri/<slug>`: the photos of one album. */
export const albumPage = async (
  context: PageContext<VillageSite>,
  doc: Album,
): Promise<PageResult> => {
  const { reader, site } = context
  const [media, parts] = await Promise.all([
    findPhotos(reader, doc.photos ?? []),
    villageParts(context),
  ])
  const photos = media.flatMap(albumPhoto)
  const all = href(site, '/galeri')
  const lead = doc.description?.trim() || undefined
  const view: AlbumView = {
    ...parts.base({
      crumbs: [
        { href: all, label: 'Galeri' },
        { href: href(site, `/galeri/${doc.slug}`), label: doc.title },
      ],
      description: lead ?? `${doc.title}: ${photoCount(photos.length)}.`,
      image: photos[0]?.image,
      title: doc.title,
    }),
    back: { href: all, label: 'Semua album' },
    countText: photoCount(photos.length),
    date: dateText(doc.date),
    lead,
    photos,
    title: doc.title,
  }
  return asPage({ name: 'Album', view })
}

const albumPhoto = (media: Media): AlbumPhoto[] => {
  const image = imageOf(media)
  return image && media.filename
    ? [{ caption: captionOf(media), fullHref: fileHref(media.filename), image }]
    : []
}

/** What the photo shows and whose it is, in one line. */
const captionOf = ({ alt, credit }: Pick<Media, 'alt' | 'credit'>): string | undefined => {
  const what = alt?.trim()
  const whose = credit?.trim() ? `Foto: ${credit.trim()}` : ''
  const line = what && whose ? `${what}${/[.!?]$/.test(what) ? '' : '.'} ${whose}` : what || whose
  return line || undefined
}
