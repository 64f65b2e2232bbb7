import { defineTheme } from '../contract/defineTheme'
import { EventListItem } from './agenda/EventListItem'
import { Footer } from './frame/Footer'
import { Header } from './frame/Header'
import { Navigation } from './frame/Navigation'
import { NoticeBar } from './frame/NoticeBar'
import { VillageHome } from './home/VillageHome'
import { manifest } from './manifest'
import { EmptyState } from './messages/EmptyState'
import { ErrorPage } from './messages/ErrorPage'
import { NewsItem } from './news/NewsItem'
import { NewsList } from './news/NewsList'
import { NewsListItem } from './news/NewsListItem'
import { style } from './style/index'

/** A village by the sea: the header is the hull of a boat, the home page is water in bands. */
export const pesisir = defineTheme({
  manifest,
  style,
  slots: {
    EmptyState,
    ErrorPage,
    EventListItem,
    Footer,
    Header,
    Navigation,
    NewsItem,
    NewsList,
    NewsListItem,
    NoticeBar,
    VillageHome,
  },
})
