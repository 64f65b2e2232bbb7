import type {
  Figure,
  Image,
  Page,
  TileIcon,
  Tokens,
  VillageHomeView,
} from '../../../themes/contract'
import type { Media, Village } from '../../payload-types'
import type { Reader } from '../read/reader'
import type { PortalSettings } from '../site/settings'
import type { Site, VillageSite } from '../site/site'
import type { FrameData } from './frameData'
import type { SearchSource } from './searchSource'

/**
 * What a page needs to be made.
 * See docs/decisions/024-parts-of-a-site.md.
 */
export type PageContext<Kind extends Site = Site> = {
  /** The parts of a village's site: its menu, home page and lists are made of them. */
  parts: readonly Part[]
  /** Path inside the site: `/berita/jalan-selesai`. */
  path: string
  query: URLSearchParams
  reader: Reader
  settings: PortalSettings
  site: Kind
}

/**
 * What an address may need besides: pictures are drawn in the site's colours, of the site's photos.
 */
export type RouteContext<Kind extends Site = Site> = PageContext<Kind> & {
  /** Of the theme and palette that draw the site, on a light screen. */
  colors: Tokens
  /** The bytes of an uploaded photo by its name; undefined when the file is gone. */
  readUpload: (name: string) => Promise<Buffer | undefined>
}

/** What lives at an address: a page, a file, a redirect, or nothing. */
export type PageResult =
  | { kind: 'not-found' }
  | { kind: 'redirect'; location: string; status: 301 | 302 }
  | FileResult
  | {
      kind: 'page'
      page: Page
      /**
       * Seconds that the finished page may be kept; 0 for answers that are made for one visitor.
       */
      ttl: number
    }

/** A file made from data: a feed, a calendar, a table, a picture. */
export type FileResult = {
  body: string | Uint8Array<ArrayBuffer>
  /** With charset, where it is text. */
  contentType: string
  /** Name to save it by; undefined opens it in the browser. */
  filename?: string
  kind: 'file'
}

/** What answers at an address of a site. */
export type Route<Kind extends Site = Site> = (
  context: RouteContext<Kind>,
) => PageResult | Promise<PageResult>

/** What answers at the addresses below one: `slug` is what follows, `[a-z0-9-]`. */
export type ItemRoute<Kind extends Site = Site> = (
  context: RouteContext<Kind>,
  slug: string,
) => PageResult | Promise<PageResult>

/** How a page reads a query parameter. A name means the same on every page. */
export type QueryKind = 'choice' | 'month' | 'page' | 'text'

/** A first word of an address: what answers there and below it. */
export type Section<Kind extends Site = Site> = {
  /** Files of fixed names below it: `berita/rss.xml`. */
  files?: Record<string, Route<Kind>>
  index?: Route<Kind>
  item?: ItemRoute<Kind>
  /** Files made of one item, by ending: `berita/<slug>.jpg`. */
  itemFiles?: Record<`.${string}`, ItemRoute<Kind>>
  /** Query parameters that its pages read; the server in front drops all others. */
  query?: Readonly<Record<string, QueryKind>>
}

/** A part as menus, tiles and lists of pages name it. */
export type PartEntry = {
  icon: TileIcon
  label: string
  /** On a tile of the home page: what a resident looks for. */
  tile: string
  /** Part under which it stands in the usual menu; undefined for an entry of its own. */
  under?: string
}

/** How a document is previewed while it is written. */
export type Draft<Doc> = {
  /** What stands for that which a draft may still lack. */
  blank: () => Partial<Doc>
  /** Fields whose unsaved values are shown; no other of what a browser sends is looked at. */
  fields: readonly (keyof Doc & string)[]
}

/**
 * The collection whose published documents have a page each: sitemap, site map, preview and "gone"
 * are made of it.
 */
export type Documents<Doc> = {
  /** Whose documents these are; each has a village, drafts and a trash. */
  collection: DocumentCollection
  draft: Draft<Doc>
  /** The page of a given document; the preview draws a draft with it. */
  draw: (context: PageContext<VillageSite>, doc: Doc) => PageResult | Promise<PageResult>
  /** Whether the part's own address shows the newest document, which then is at home at its own. */
  isIndex?: boolean
  /** Name of one in lists of pages. */
  label: (doc: Doc) => string
  /** Last word of its address, made of the field `named`. */
  named: keyof Doc & string
  /** Fields that `label` needs. */
  labelled: readonly (keyof Doc & string)[]
  /** Documents that are public nowhere, whatever their state. */
  never?: Partial<Record<keyof Doc & string, string>>
  /** Newest first, as the collection's fields say it. */
  sort: string
  /** Heading over them in lists of pages. */
  title: string
}

export type DocumentCollection =
  'albums' | 'budgets' | 'documents' | 'events' | 'news' | 'notices' | 'pages'

type Pointer = Media | null | string | undefined

/** What a part's share of the home page is drawn with. */
export type HomeContext = {
  context: PageContext<VillageSite>
  figure: (pointer: Pointer) => Figure | undefined
  frame: FrameData
  image: (pointer: Pointer) => Image | undefined
  now: Date
}

/** A part's share of the home page. */
export type HomeShare<Data> = {
  draw?: (data: Data, home: HomeContext) => Partial<VillageHomeView>
  /** Asked for together with what the other parts ask for. */
  find?: (args: { now: Date; reader: Reader }) => Promise<Data>
  /** Whether there is anything to go to: without it there is no tile. @default () => true */
  hasContent?: (data: Data, home: HomeContext) => boolean
  /** Read in one query with the photos of the other parts. */
  photos?: (data: Data) => Pointer[]
}

/**
 * A part of every village's site. From the array of them everything is computed that knows all
 * parts.
 */
export type Part<Doc = unknown, Data = unknown> = Section<VillageSite> & {
  /** Addresses of its own beside the first: `agenda.ics`. */
  beside?: Record<string, Section<VillageSite>>
  documents?: Documents<Doc>
  /** In the menu, tiles and lists of pages; undefined for a part that is reached otherwise. */
  entry?: PartEntry
  home?: HomeShare<Data>
  /** Whether search engines may keep its page although it is in no menu. */
  isIndexed?: boolean
  /** First word of its address, as menus of villages store it; empty for the home page. */
  name: string
  /** The village itself, previewed on this part's page. */
  preview?: Draft<Village> & {
    draw: (context: PageContext<VillageSite>) => PageResult | Promise<PageResult>
  }
  search?: SearchSource
}

/** A part, with the types of its own documents and of what it asks for on the home page. */
export const definePart = <Doc = never, Data = undefined>(part: Part<Doc, Data>): Part =>
  // Each part knows the documents of its own collection; TypeScript cannot follow that through the
  // list of them.
  part as unknown as Part

/** How long a page may live when nothing purges it, in seconds. */
export const pageTtl = 3600

export const notFound: PageResult = { kind: 'not-found' }

export const asPage = (page: Page, ttl = pageTtl): PageResult => ({ kind: 'page', page, ttl })

/** The page number of `?hal=`: 1 without one, undefined for what is no page number. */
export const pageNumber = (query: URLSearchParams): number | undefined => {
  const text = query.get('hal')
  if (text === null) return 1
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined
}
