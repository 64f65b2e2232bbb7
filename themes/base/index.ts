import { type CompleteTheme, defineTheme } from '../contract/defineTheme'
import { manifest } from './manifest'
import { Album } from './gallery/Album'
import { Budget } from './budget/Budget'
import { Contact } from './contact/Contact'
import { Document } from './documents/Document'
import { DocumentList } from './documents/DocumentList'
import { EmptyState } from './messages/EmptyState'
import { ErrorPage } from './messages/ErrorPage'
import { Event } from './agenda/Event'
import { EventList } from './agenda/EventList'
import { EventListItem } from './agenda/EventListItem'
import { Field } from './forms/Field'
import { Footer } from './frame/Footer'
import { FormPage } from './forms/FormPage'
import { Gallery } from './gallery/Gallery'
import { Header } from './frame/Header'
import { IndexPage } from './village-index/IndexPage'
import { InfoPage } from './messages/InfoPage'
import { Layout } from './frame/Layout'
import { Navigation } from './frame/Navigation'
import { NewsItem } from './news/NewsItem'
import { NewsList } from './news/NewsList'
import { NewsListItem } from './news/NewsListItem'
import { Notice } from './notices/Notice'
import { NoticeBar } from './frame/NoticeBar'
import { NoticeList } from './notices/NoticeList'
import { Page } from './pages/Page'
import { Pagination } from './lists/Pagination'
import { Profile } from './profile/Profile'
import { RegencyHome } from './regency/RegencyHome'
import { Search } from './search/Search'
import { SiteMap } from './search/SiteMap'
import { VillageHome } from './home/VillageHome'
import { VillageList } from './regency/VillageList'
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
