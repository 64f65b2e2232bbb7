import { shared } from './slotKinds'
import type { Link } from './values'

/** A choice that narrows a list, each option a plain link. */
export type FilterGroup = {
  /** What is chosen: "Kategori", "Kecamatan". */
  title: string
  /** Options in order, "Semua" first; exactly one is current. */
  options: (Link & { isCurrent: boolean })[]
}

/** The search form for villages: `GET action?q=`. */
export type FinderView = {
  /** Address the form sends to. */
  action: string
  /** What was searched; empty on the home page. */
  query: string
  /** A line of help under the field. */
  hint: string | undefined
}

/** Where a paged list stands. */
export type PaginationView = {
  /** Accessible name: "Halaman berita". */
  label: string
  /** Position in words: "Halaman 2 dari 10". */
  text: string
  /** Page before this one, such as "Berita lebih baru"; undefined on the first. */
  previous: Link | undefined
  /** Page after this one, such as "Berita lebih lama"; undefined on the last. */
  next: Link | undefined
}

/** Slots of the family. */
export const listsSlots = {
  /** Links to the pages before and after. */
  Pagination: shared<PaginationView>(),
}
