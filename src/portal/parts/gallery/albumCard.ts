import type { AlbumCard, Image } from '../../../../themes/contract'
import { dateText, numberText } from '../../words/text'
import type { AlbumRow } from './findAlbums'

/** An album in a list. */
export const albumCard = (args: {
  album: AlbumRow
  href: string
  photo: Image | undefined
}): AlbumCard => ({
  countText: photoCount(args.album.photos.length),
  date: dateText(args.album.date),
  href: args.href,
  photo: args.photo,
  title: args.album.title,
})

/** "24 foto". */
export const photoCount = (count: number): string => `${numberText(count)} foto`
