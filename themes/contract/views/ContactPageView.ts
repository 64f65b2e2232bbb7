import type { BaseView } from './BaseView'
import type { Link } from './Link'
import type { OutlineView } from './ProfileView'
import type { ContactView } from './SiteView'
import type { CallRow } from './VillageHomeView'

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
