import type { Link } from './Link'

/** A choice that narrows a list, each option a plain link. */
export type FilterGroup = {
  /** What is chosen: "Kategori", "Kecamatan". */
  title: string
  /** Options in order, "Semua" first; exactly one is current. */
  options: (Link & { isCurrent: boolean })[]
}
