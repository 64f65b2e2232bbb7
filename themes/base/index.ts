import { type CompleteTheme, defineTheme } from '../contract/defineTheme'
import { squeezeCss } from '../contract/squeezeCss'
import { Event } from './agenda/Event'
import { EventList } from './agenda/EventList'
import { EventListItem } from './agenda/EventListItem'
import { agendaRules } from './agenda/rules'
import { Budget } from './budget/Budget'
import { budgetRules } from './budget/rules'
import { Contact } from './contact/Contact'
import { contactRules } from './contact/rules'
import { Document } from './documents/Document'
import { DocumentList } from './documents/DocumentList'
import { documentsRules } from './documents/rules'
import { Field } from './forms/Field'
import { FormPage } from './forms/FormPage'
import { formsRules } from './forms/rules'
import { Footer } from './frame/Footer'
import { Header } from './frame/Header'
import { Layout } from './frame/Layout'
import { Navigation } from './frame/Navigation'
import { NoticeBar } from './frame/NoticeBar'
import { frameRules } from './frame/rules'
import { Album } from './gallery/Album'
import { Gallery } from './gallery/Gallery'
import { galleryRules } from './gallery/rules'
import { homeRules } from './home/rules'
import { VillageHome } from './home/VillageHome'
import { Pagination } from './lists/Pagination'
import { listsRules } from './lists/rules'
import { manifest } from './manifest'
import { EmptyState } from './messages/EmptyState'
import { ErrorPage } from './messages/ErrorPage'
import { InfoPage } from './messages/InfoPage'
import { messagesRules } from './messages/rules'
import { NewsItem } from './news/NewsItem'
import { NewsList } from './news/NewsList'
import { NewsListItem } from './news/NewsListItem'
import { newsRules } from './news/rules'
import { Notice } from './notices/Notice'
import { NoticeList } from './notices/NoticeList'
import { noticesRules } from './notices/rules'
import { Page } from './pages/Page'
import { pagesRules } from './pages/rules'
import { Profile } from './profile/Profile'
import { profileRules } from './profile/rules'
import { RegencyHome } from './regency/RegencyHome'
import { regencyRules } from './regency/rules'
import { VillageList } from './regency/VillageList'
import { searchRules } from './search/rules'
import { Search } from './search/Search'
import { SiteMap } from './search/SiteMap'
import { bricks } from './style/bricks'
import { ground } from './style/ground'
import { modes } from './style/modes'
import { tokens } from './style/tokens'
import { IndexPage } from './village-index/IndexPage'
import { villageIndexRules } from './village-index/rules'

/** The theme every other falls back to: all slots, the look "Tegel". */
export const base: CompleteTheme = defineTheme({
  manifest,
  style: {
    common: squeezeCss([tokens, ground, bricks]),
    slots: {
      ...agendaRules,
      ...budgetRules,
      ...contactRules,
      ...documentsRules,
      ...formsRules,
      ...frameRules,
      ...galleryRules,
      ...homeRules,
      ...listsRules,
      ...messagesRules,
      ...newsRules,
      ...noticesRules,
      ...pagesRules,
      ...profileRules,
      ...regencyRules,
      ...searchRules,
      ...villageIndexRules,
    },
    modes: squeezeCss([modes]),
  },
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
