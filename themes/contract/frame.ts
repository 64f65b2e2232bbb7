import { shared } from './slotKinds'
import type { Image, Link } from './values'

/** What the `head` of the document says. */
export type PageMeta = {
  /** Whole document title, site name included. */
  title: string
  /** One sentence for search engines and previews. */
  description: string | undefined
  /** Absolute canonical address; undefined on pages that have none (errors, previews). */
  canonical: string | undefined
  /** Picture for link previews, `src` absolute. */
  ogImage: Image | undefined
  /** `article` for a news item, otherwise `website`. */
  ogType: 'article' | 'website'
  /** True keeps the page out of search engines. */
  noindex: boolean
  /** Language of the document, `id`. */
  lang: string
  /** Feeds a reader may subscribe to. */
  feeds: { href: string; title: string; type: 'application/atom+xml' | 'application/rss+xml' }[]
  /** Web manifest of the site; undefined on errors and previews. */
  manifestHref: string | undefined
  /** Small icon of the site; undefined shows the theme's own drawing. */
  iconHref: string | undefined
  /**
   * Structured data (schema.org) as ready JSON with `<` escaped, for one `application/ld+json`
   * block, which no browser runs; undefined where there is none.
   */
  jsonLd: string | undefined
}

/** One entry of the main menu. */
export type NavItem = Link & {
  /** True for the page shown or the section it belongs to. */
  isCurrent: boolean
  /**
   * Second level, empty for most entries. An entry without a page of its own leads to the first of
   * them; a theme that lists the entry above them leaves it out then.
   */
  children: (Link & { isCurrent: boolean })[]
}

/** One line above every page: a running notice of the village or of its regency. */
export type NoticeBarView = {
  /** Who says it: "Pengumuman", "Pengumuman kabupaten", "Darurat". */
  label: string
  /** The notice. */
  text: string
  /** Its page; undefined when the line is all there is. */
  href: string | undefined
  /** `urgent` for information that may not wait (serta-merta, UU 14/2008 art. 10). */
  tone: 'plain' | 'urgent'
}

/** The contact strip under the name plate: when and how to reach the office. */
export type ReachView = {
  /** Opening hours in two short parts: "Senin–Jumat", "08.00–15.30". */
  hours: { days: string; time: string } | undefined
  /** Office telephone; the label is the number as people write it. */
  phone: Link | undefined
  /** Office WhatsApp; the label is the number as people write it. */
  whatsapp: Link | undefined
}

/** The office's address block, used in the footer and on the profile page. */
export type ContactView = {
  /** Heading: "Kantor Desa Contoh Jaya". */
  title: string
  /** Postal address, one line each. */
  addressLines: string[]
  /** Opening hours written out, one line each; empty when unknown. */
  hoursLines: string[]
  /** Office telephone; the label is the number. */
  phone: Link | undefined
  /** Office WhatsApp; the label is the number. */
  whatsapp: Link | undefined
  /** Office e-mail; the label is the address. */
  email: Link | undefined
}

/** A titled column of links in the footer. */
export type LinkGroup = {
  /** Heading of the column. */
  title: string
  /** Its links, at least one. */
  links: Link[]
}

/** What the frame around every page needs: name plate, menu, contact strip and footer. */
export type SiteView = {
  /** Whose site it is. */
  kind: 'regency' | 'village'
  /** Full name: "Desa Contoh Jaya", "Portal Desa Kabupaten Contoh". */
  name: string
  /** Lines above the name, widest region first: ["Kabupaten Contoh", "Kecamatan Contoh"]. */
  regionLines: string[]
  /** Address of the site's home page. */
  homeHref: string
  /** True when the page shown is the home page. */
  isHome: boolean
  /** Official emblem; undefined shows the theme's own mark. */
  emblem: Image | undefined
  /** Main menu in order, without the home page. */
  navigation: NavItem[]
  /** Search of the whole site: `GET action?q=`. */
  searchHref: string
  /** Running notices in force, urgent ones first; usually empty. */
  notices: NoticeBarView[]
  /** Contact strip; undefined when the office has given nothing. */
  reach: ReachView | undefined
  /** Address block; undefined when the office has given nothing. */
  contact: ContactView | undefined
  /** Columns of links in the footer. */
  footerGroups: LinkGroup[]
  /** Pages of the village elsewhere: Facebook, Instagram, YouTube. */
  social: Link[]
  /** Small links at the very end: statements, site map, feeds. */
  footerLinks: Link[]
  /** Link from a village to its regency's portal; undefined on the portal itself. */
  regencyLink: Link | undefined
  /** Who answers for the site: "© 2025 Pemerintah Desa Contoh Jaya". */
  copyright: string
  /** Day of the last change to the site, written out; undefined when unknown. */
  updatedText: string | undefined
  /** A bar above everything, such as "Ini pratinjau draf, belum terbit"; usually undefined. */
  banner: { text: string; link: Link | undefined } | undefined
}

/** The main menu. */
export type NavigationView = {
  /** Entries in order. */
  items: NavItem[]
}

/** What every page's view has in common. */
export type BaseView = {
  /** The `head` of the document. */
  meta: PageMeta
  /** The frame around the page. */
  site: SiteView
  /** Way from the home page to this one, both included; empty on the home page and on errors. */
  crumbs: Link[]
}

/** The document around a page: the common part of its view, its kind and its stylesheet. */
export type LayoutView = BaseView & {
  /** Name of the page's slot, such as `NewsList`, for a class on `body`. */
  page: string
  /** The whole stylesheet, printed as it is into one `style` element so that its hash is known. */
  css: string
}

/** Slots of the family; rules of shared slots stand on every page in this order. */
export const frameSlots = {
  /** One running notice above every page. */
  NoticeBar: shared<NoticeBarView>(),
  /** Name plate, menu and contact strip. */
  Header: shared<SiteView>(),
  /** Main menu, two levels. */
  Navigation: shared<NavigationView>(),
  /** Footer of the site. */
  Footer: shared<SiteView>(),
}
