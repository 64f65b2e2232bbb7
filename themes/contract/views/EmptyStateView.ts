import type { Link } from './Link'

/** What a page says in the place of a list or figure it does not have yet. */
export type EmptyStateView = {
  /** What is missing: "Belum ada berita". */
  title: string
  /** Why, and what the reader can do. */
  text: string
  /** A way on; undefined when there is none better than the menu. */
  link: Link | undefined
}
