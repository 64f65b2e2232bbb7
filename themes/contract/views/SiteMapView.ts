import type { BaseView } from './BaseView'
import type { LinkGroup } from './SiteView'

/** Every page of the site, for people. */
export type SiteMapView = BaseView & {
  /** Heading of the page. */
  title: string
  /** One sentence under it. */
  lead: string | undefined
  /** Pages by part of the site. */
  groups: LinkGroup[]
}
