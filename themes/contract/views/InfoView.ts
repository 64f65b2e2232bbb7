import type { BaseView } from './BaseView'
import type { Link } from './Link'

/** A short answer, such as "Undangan ini tidak berlaku lagi". */
export type InfoView = BaseView & {
  /** How it turned out: done, or not possible. */
  tone: 'bad' | 'ok' | 'plain'
  /** Heading of the page. */
  title: string
  /** What it means and what to do now. */
  text: string
  /** Ways on. */
  links: Link[]
}
