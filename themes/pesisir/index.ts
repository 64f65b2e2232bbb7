import { defineTheme } from '../contract/defineTheme'
import { manifest } from './manifest'
import { EmptyState } from './slots/EmptyState'
import { ErrorPage } from './slots/ErrorPage'
import { EventListItem } from './slots/EventListItem'
import { Footer } from './slots/Footer'
import { Header } from './slots/Header'
import { Navigation } from './slots/Navigation'
import { NewsItem } from './slots/NewsItem'
import { NewsList } from './slots/NewsList'
import { NewsListItem } from './slots/NewsListItem'
import { NoticeBar } from './slots/NoticeBar'
import { VillageHome } from './slots/VillageHome'
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
