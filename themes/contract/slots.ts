import type { ReactElement, ReactNode } from 'react'
import type { AlbumView } from './views/AlbumView'
import type { BudgetView } from './views/BudgetView'
import type { ContactPageView } from './views/ContactPageView'
import type { DocumentListView } from './views/DocumentListView'
import type { DocumentView } from './views/DocumentView'
import type { EmptyStateView } from './views/EmptyStateView'
import type { ErrorView } from './views/ErrorView'
import type { EventListView, EventRow } from './views/EventListView'
import type { EventView } from './views/EventView'
import type { FieldView, FormView } from './views/FormView'
import type { GalleryView } from './views/GalleryView'
import type { IndexPageView } from './views/IndexPageView'
import type { InfoView } from './views/InfoView'
import type { LayoutView } from './views/LayoutView'
import type { NewsCard } from './views/NewsCard'
import type { NewsItemView } from './views/NewsItemView'
import type { NewsListView } from './views/NewsListView'
import type { NoticeListView } from './views/NoticeListView'
import type { NoticeView } from './views/NoticeView'
import type { PageView } from './views/PageView'
import type { PaginationView } from './views/PaginationView'
import type { ProfileView } from './views/ProfileView'
import type { RegencyHomeView } from './views/RegencyHomeView'
import type { SearchView } from './views/SearchView'
import type { SiteMapView } from './views/SiteMapView'
import type { NavItem, NoticeBarView, SiteView } from './views/SiteView'
import type { VillageHomeView } from './views/VillageHomeView'
import type { VillageListView } from './views/VillageListView'

/** Pages by the name of their slot. A page's slot draws what stands between header and footer. */
export type PageViews = {
  /** One album of photos. */
  Album: AlbumView
  /** The budget of a year. */
  Budget: BudgetView
  /** How to reach the office. */
  Contact: ContactPageView
  /** One document. */
  Document: DocumentView
  /** Public information (PPID) and legal products. */
  DocumentList: DocumentListView
  /** 400, 404, 410, 413, 500, 503 and an unknown host. */
  ErrorPage: ErrorView
  /** One event. */
  Event: EventView
  /** The agenda of a village, or of a regency. */
  EventList: EventListView
  /** A page with one form. */
  FormPage: FormView
  /** All albums. */
  Gallery: GalleryView
  /** Index of a village over the years. */
  IndexPage: IndexPageView
  /** A short answer. */
  InfoPage: InfoView
  /** One news item. */
  NewsItem: NewsItemView
  /** List of news. */
  NewsList: NewsListView
  /** One announcement. */
  Notice: NoticeView
  /** Announcements. */
  NoticeList: NoticeListView
  /** A village's own page. */
  Page: PageView
  /** Profile of a village. */
  Profile: ProfileView
  /** Home of the regency's portal. */
  RegencyHome: RegencyHomeView
  /** What a search found. */
  Search: SearchView
  /** Every page of the site. */
  SiteMap: SiteMapView
  /** Home of a village. */
  VillageHome: VillageHomeView
  /** Villages found by a search. */
  VillageList: VillageListView
}

/** The main menu. */
export type NavigationView = {
  /** Entries in order. */
  items: NavItem[]
}

/** A news item with how the list shows it. */
export type NewsListItemView = {
  /** The item. */
  card: NewsCard
  /** True for the one item shown large. */
  isLead: boolean
  /** True below the first screen: its photo may load late. */
  isLazy: boolean
}

/** Parts of the frame and parts shared by several pages. */
export type PartViews = {
  /** In the place of a list that is empty. */
  EmptyState: EmptyStateView
  /** One event of a list. */
  EventListItem: EventRow
  /** One field of a form with its label, hint and error. */
  Field: FieldView
  /** Footer of the site. */
  Footer: SiteView
  /** Name plate, menu and contact strip. */
  Header: SiteView
  /** Main menu, two levels. */
  Navigation: NavigationView
  /** One news item of a list. */
  NewsListItem: NewsListItemView
  /** One running notice above every page. */
  NoticeBar: NoticeBarView
  /** Links to the pages before and after. */
  Pagination: PaginationView
}

/** Props of a slot: its view, and all slots of the theme in use for the parts it is made of. */
export type SlotProps<View> = { view: View; slots: Slots }

/** A slot: a pure function of its view. No data access, hooks, clock or script. */
export type Slot<View> = (props: SlotProps<View>) => ReactElement | null

/** Props of the document. */
export type LayoutProps = SlotProps<LayoutView> & {
  /** The page. */
  children: ReactNode
}

/** Everything a theme can draw. */
export type Slots = { [Name in keyof PageViews]: Slot<PageViews[Name]> } & {
  [Name in keyof PartViews]: Slot<PartViews[Name]>
} & {
  /** The document: `html`, `head` and the frame around the page. */
  Layout: (props: LayoutProps) => ReactElement
}

/** Name of a page's slot. */
export type PageName = keyof PageViews

/** A page to draw: the name of its slot with the view it needs. */
export type Page = { [Name in PageName]: { name: Name; view: PageViews[Name] } }[PageName]

/** Name of any slot. */
export type SlotName = keyof Slots
