/** What a theme author and the portal agree on: view models, slots, manifest and tokens. */
export { completeTheme } from './completeTheme'
export { contrastProblems, contrastRatio, type ContrastProblem } from './contrast'
export { defineTheme, type CompleteTheme, type Theme, type ThemeStyle } from './defineTheme'
export { manifestSchema, paletteSchema, type Manifest, type Palette } from './manifest'
export { pageElement } from './pageElement'
export type {
  LayoutProps,
  NavigationView,
  NewsListItemView,
  Page,
  PageName,
  PageViews,
  PartViews,
  Slot,
  SlotName,
  SlotProps,
  Slots,
} from './slots'
export { squeezeCss } from './squeezeCss'
export { themeCss } from './themeCss'
export { tokenMeanings, tokensSchema, type TokenName, type Tokens } from './tokens'
export type { AlbumPhoto, AlbumView } from './views/AlbumView'
export type { BaseView } from './views/BaseView'
export type { ActivityRow, Bar, BudgetRow, BudgetTable, BudgetView } from './views/BudgetView'
export type { ContactPageView } from './views/ContactPageView'
export type { DateText } from './views/DateText'
export type { DocumentListView, DocumentRow } from './views/DocumentListView'
export type { DocumentView } from './views/DocumentView'
export type { EmptyStateView } from './views/EmptyStateView'
export type { ErrorView } from './views/ErrorView'
export type { EventGroup, EventListView, EventRow } from './views/EventListView'
export type { EventView } from './views/EventView'
export type { Fact } from './views/Fact'
export type { Figure } from './views/Figure'
export type { FilterGroup } from './views/FilterGroup'
export type { AlbumCard, GalleryView } from './views/GalleryView'
export type { FieldView, FormView } from './views/FormView'
export type { Image } from './views/Image'
export type {
  Band,
  Dimension,
  IndexHistory,
  IndexPageView,
  IndexRecordView,
  IndexYear,
  Mark,
} from './views/IndexPageView'
export type { InfoView } from './views/InfoView'
export type { LayoutView } from './views/LayoutView'
export type { Link } from './views/Link'
export type { NewsCard } from './views/NewsCard'
export type { NewsItemView } from './views/NewsItemView'
export type { NewsGroup, NewsListView } from './views/NewsListView'
export type { NoticeListView, NoticeRow } from './views/NoticeListView'
export type { NoticeView } from './views/NoticeView'
export type { Official } from './views/Official'
export type { PageMeta } from './views/PageMeta'
export type { PageView } from './views/PageView'
export type { PaginationView } from './views/PaginationView'
export type { OfficialGroup, OutlineView, ProfilePage, ProfileView, StructureNode } from './views/ProfileView'
export type {
  DistrictGroup,
  FinderView,
  RegencyHomeView,
  StatusCount,
  StatusYear,
  VillageEntry,
} from './views/RegencyHomeView'
export { markSafeHtml, type SafeHtml } from './views/SafeHtml'
export type { MarkedText, SearchHit, SearchView } from './views/SearchView'
export type { SiteMapView } from './views/SiteMapView'
export type { ContactView, LinkGroup, NavItem, NoticeBarView, ReachView, SiteView } from './views/SiteView'
export type { Rung, Status, StatusRank } from './views/status'
export type {
  BudgetSummary,
  CallRow,
  HomeSection,
  IndexSummary,
  Tile,
  TileIcon,
  UnitCard,
  VillageHomeView,
} from './views/VillageHomeView'
export type { VillageListView, VillageRow } from './views/VillageListView'
