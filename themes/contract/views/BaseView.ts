import type { Link } from './Link'
import type { PageMeta } from './PageMeta'
import type { SiteView } from './SiteView'

/** What every page's view has in common. */
export type BaseView = {
  /** The `head` of the document. */
  meta: PageMeta
  /** The frame around the page. */
  site: SiteView
  /** Way from the home page to this one, both included; empty on the home page and on errors. */
  crumbs: Link[]
}
