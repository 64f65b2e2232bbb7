import type { BaseView } from './BaseView'
import type { Link } from './Link'
import type { SafeHtml } from './SafeHtml'

/** A page of the village's own: history, vision, anything. */
export type PageView = BaseView & {
  /** Heading of the page. */
  title: string
  /** One sentence under it. */
  lead: string | undefined
  /** The text. */
  body: SafeHtml
  /** Day of the last change, written out. */
  updatedText: string | undefined
  /** Heading above the links: "Halaman lain". */
  linksTitle: string
  /** Pages below or beside this one. */
  links: Link[]
}
