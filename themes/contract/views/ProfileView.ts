import type { BaseView } from './BaseView'
import type { Fact } from './Fact'
import type { Link } from './Link'
import type { Official } from './Official'
import type { SafeHtml } from './SafeHtml'
import type { ContactView } from './SiteView'

/** The people of one institution. */
export type OfficialGroup = {
  /** Name: "Perangkat desa", "Badan Permusyawaratan Desa (BPD)". */
  title: string
  /** Fragment to link to, unique on the page, `[a-z0-9-]`. */
  anchor: string
  /** The head of the institution, shown larger; undefined when there is none. */
  head: Official | undefined
  /** The other members in their order. */
  members: Official[]
}

/** A page about the village, such as its history. */
export type ProfilePage = Link & {
  /** One sentence about it. */
  summary: string | undefined
}

/** Profile of a village: what it is, who runs it, where it lies. */
export type ProfileView = BaseView & {
  /** Heading of the page. */
  title: string
  /** One sentence under it. */
  lead: string | undefined
  /** Introduction; undefined when the village has written none. */
  introduction: SafeHtml | undefined
  /** Figures worth showing large, up to four. */
  facts: Fact[]
  /** Pages of the profile: history, vision, own pages. */
  pages: ProfilePage[]
  /** Officials by institution; empty when none is entered. */
  groups: OfficialGroup[]
  /** Territory as a list: area, boundaries, code of the village. */
  territory: Fact[]
  /** Address of the office. */
  contact: ContactView | undefined
}
