import type { BaseView } from './frame'
import type { PaginationView } from './lists'
import type { EmptyStateView } from './messages'
import { page } from './slotKinds'
import type { DateText, Image, Link } from './values'

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

/** Slots of the family. */
export const gallerySlots = {
  /** One album of photos. */
  Album: page<AlbumView>(),
  /** All albums. */
  Gallery: page<GalleryView>(),
}
