import type { ReactElement, ReactNode } from 'react'
import type { EmptyStateView } from './views/EmptyStateView'
import type { ErrorView } from './views/ErrorView'
import type { FormView } from './views/FormView'
import type { IndexPageView } from './views/IndexPageView'
import type { InfoView } from './views/InfoView'
import type { LayoutView } from './views/LayoutView'
import type { NewsItemView } from './views/NewsItemView'
import type { NewsListView } from './views/NewsListView'
import type { PageView } from './views/PageView'
import type { PaginationView } from './views/PaginationView'
import type { ProfileView } from './views/ProfileView'
import type { RegencyHomeView } from './views/RegencyHomeView'
import type { SiteView } from './views/SiteView'
import type { VillageHomeView } from './views/VillageHomeView'
import type { VillageListView } from './views/VillageListView'

/** Pages by the name of their slot. A page's slot draws what stands between header and footer. */
export type PageViews = {
  /** 400, 404, 410, 413, 500, 503 and an unknown host. */
  ErrorPage: ErrorView
  /** A page with one form. */
  FormPage: FormView
  /** Index of a village over the years. */
  IndexPage: IndexPageView
  /** A short answer. */
  InfoPage: InfoView
  /** One news item. */
  NewsItem: NewsItemView
  /** List of news. */
  NewsList: NewsListView
  /** A village's own page. */
  Page: PageView
  /** Profile of a village. */
  Profile: ProfileView
  /** Home of the regency's portal. */
  RegencyHome: RegencyHomeView
  /** Home of a village. */
  VillageHome: VillageHomeView
  /** Villages found by a search. */
  VillageList: VillageListView
}

/** Parts of the frame and parts shared by several pages. */
export type PartViews = {
  /** In the place of a list that is empty. */
  EmptyState: EmptyStateView
  /** Footer of the site. */
  Footer: SiteView
  /** Name plate, menu and contact strip. */
  Header: SiteView
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
