import type { BaseView } from './BaseView'
import type { DateText } from './DateText'
import type { EmptyStateView } from './EmptyStateView'
import type { Image } from './Image'
import type { PaginationView } from './PaginationView'

/** An album in a list. */
export type AlbumCard = {
  /** Title of the album. */
  title: string
  /** Address of its page. */
  href: string
  /** Day of the album. */
  date: DateText
  /** "24 foto". */
  countText: string
  /** Its first photo; undefined when that is missing. */
  photo: Image | undefined
}

/** All albums of a village. */
export type GalleryView = BaseView & {
  /** Heading of the page. */
  title: string
  /** One sentence under it. */
  lead: string | undefined
  /** Albums, newest first. */
  albums: AlbumCard[]
  /** Position in the list; undefined when one page holds all. */
  pagination: PaginationView | undefined
  /** Shown when there is no album. */
  empty: EmptyStateView | undefined
}
