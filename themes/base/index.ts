import { type CompleteTheme, defineTheme } from '../contract/defineTheme'
import { manifest } from './manifest'
import { Album } from './slots/Album'
import { Budget } from './slots/Budget'
import { Contact } from './slots/Contact'
import { Document } from './slots/Document'
import { DocumentList } from './slots/DocumentList'
import { EmptyState } from './slots/EmptyState'
import { ErrorPage } from './slots/ErrorPage'
import { Event } from './slots/Event'
import { EventList } from './slots/EventList'
import { EventListItem } from './slots/EventListItem'
import { Field } from './slots/Field'
import { Footer } from './slots/Footer'
import { FormPage } from './slots/FormPage'
import { Gallery } from './slots/Gallery'
import { Header } from './slots/Header'
import { IndexPage } from './slots/IndexPage'
import { InfoPage } from './slots/InfoPage'
import { Layout } from './slots/Layout'
import { Navigation } from './slots/Navigation'
import { NewsItem } from './slots/NewsItem'
import { NewsList } from './slots/NewsList'
import { NewsListItem } from './slots/NewsListItem'
import { Notice } from './slots/Notice'
import { NoticeBar } from './slots/NoticeBar'
import { NoticeList } from './slots/NoticeList'
import { Page } from './slots/Page'
import { Pagination } from './slots/Pagination'
import { Profile } from './slots/Profile'
import { RegencyHome } from './slots/RegencyHome'
import { Search } from './slots/Search'
import { SiteMap } from './slots/SiteMap'
import { VillageHome } from './slots/VillageHome'
import { VillageList } from './slots/VillageList'
import { style } from './style/index'

/** The theme every other falls back to: all slots, the look "Tegel". */
export const base: CompleteTheme = defineTheme({
  manifest,
  style,
  slots: {
    Album,
    Budget,
    Contact,
    Document,
    DocumentList,
    EmptyState,
    ErrorPage,
    Event,
    EventList,
    EventListItem,
    Field,
    Footer,
    FormPage,
    Gallery,
    Header,
    IndexPage,
    InfoPage,
    Layout,
    Navigation,
    NewsItem,
    NewsList,
    NewsListItem,
    Notice,
    NoticeBar,
    NoticeList,
    Page,
    Pagination,
    Profile,
    RegencyHome,
    Search,
    SiteMap,
    VillageHome,
    VillageList,
  },
})
