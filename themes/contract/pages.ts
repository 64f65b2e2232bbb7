import type { BaseView } from './frame'
import { page } from './slotKinds'
import type { Link, SafeHtml } from './values'

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

/** Slots of the family. */
export const pagesSlots = {
  /** A village's own page. */
  Page: page<PageView>(),
}
