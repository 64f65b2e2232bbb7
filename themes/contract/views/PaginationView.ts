import type { Link } from './Link'

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
