import { type CompleteTheme, defineTheme } from '../contract/defineTheme'
import { manifest } from './manifest'
import { EmptyState } from './slots/EmptyState'
import { ErrorPage } from './slots/ErrorPage'
import { Footer } from './slots/Footer'
import { FormPage } from './slots/FormPage'
import { Header } from './slots/Header'
import { IndexPage } from './slots/IndexPage'
import { InfoPage } from './slots/InfoPage'
import { Layout } from './slots/Layout'
import { NewsItem } from './slots/NewsItem'
import { NewsList } from './slots/NewsList'
import { Page } from './slots/Page'
import { Pagination } from './slots/Pagination'
import { Profile } from './slots/Profile'
import { RegencyHome } from './slots/RegencyHome'
import { VillageHome } from './slots/VillageHome'
import { VillageList } from './slots/VillageList'
import { style } from './style/index'

/** The theme every other falls back to: all slots, the look "Tegel". */
export const base: CompleteTheme = defineTheme({
  manifest,
  style,
  slots: {
    EmptyState,
    ErrorPage,
    Footer,
    FormPage,
    Header,
    IndexPage,
    InfoPage,
    Layout,
    NewsItem,
    NewsList,
    Page,
    Pagination,
    Profile,
    RegencyHome,
    VillageHome,
    VillageList,
  },
})
