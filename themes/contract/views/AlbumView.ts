import type { BaseView } from './BaseView'
import type { DateText } from './DateText'
import type { Image } from './Image'
import type { Link } from './Link'

/** One photo of an album. */
export type AlbumPhoto = {
  /** The photo in the size of the list. */
  image: Image
  /** Caption and credit in one plain line; undefined without them. */
  caption: string | undefined
  /** Address of the largest size. */
  fullHref: string
}

/** One album. */
export type AlbumView = BaseView & {
  /** Title of the album. */
  title: string
  /** What it shows; undefined when nothing was written. */
  lead: string | undefined
  /** Day of the album. */
  date: DateText
  /** "24 foto". */
  countText: string
  /** Its photos in order; those that are missing are left out. */
  photos: AlbumPhoto[]
  /** Link to all albums. */
  back: Link
}
