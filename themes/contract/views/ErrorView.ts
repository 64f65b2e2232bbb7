import type { BaseView } from './BaseView'
import type { Link } from './Link'

/**
 * A page that says what went wrong and how to go on: 400, 404, 410, 413, 500, 503. An unknown host
 * gets it too ("Situs tidak ditemukan"), with the regency's site around it and its address among
 * the links.
 */
export type ErrorView = BaseView & {
  /** HTTP status, shown small. */
  status: number
  /** What happened: "Halaman ini tidak ada". */
  title: string
  /** Why, and what to do now. */
  explanation: string
  /** Ways on, at least the home page. */
  links: [Link, ...Link[]]
}
