import type { BaseView, ContactView } from './frame'
import type { OutlineView } from './profile'
import { page } from './slotKinds'
import type { Link } from './values'

/** One line of "whom to call": what it is about, who answers, how. */
export type CallRow = {
  /** What residents need: "Surat dan administrasi". */
  need: string
  /** Who answers: "Misal Lestari, Kasi Pelayanan". */
  who: string
  /** Number to call; undefined sends people to the office. */
  call: Link | undefined
  /** True for the emergency number. */
  isEmergency: boolean
}

/** How to reach the village office. */
export type ContactPageView = BaseView & {
  /** Heading of the page. */
  title: string
  /** One sentence under it. */
  lead: string | undefined
  /** Address, hours, numbers; undefined when the village has entered nothing. */
  contact: ContactView | undefined
  /** Whom to call for what. */
  calls: CallRow[]
  /** Link to a map with the office; undefined when its place is not known. */
  mapLink: Link | undefined
  /** Drawing of the village's outline; undefined when its boundary is not known. */
  outline: OutlineView | undefined
  /** Pages of the village elsewhere. */
  social: Link[]
  /** Shown when the village has entered nothing: how to reach it all the same. */
  emptyText: string | undefined
}

/** Slots of the family. */
export const contactSlots = {
  /** How to reach the office. */
  Contact: page<ContactPageView>(),
}
