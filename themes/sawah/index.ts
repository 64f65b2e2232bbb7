import { defineTheme, type Theme } from '../contract/defineTheme'
import { manifest } from './manifest'
import { EventListItem } from './slots/EventListItem'
import { Footer } from './slots/Footer'
import { Header } from './slots/Header'
import { Navigation } from './slots/Navigation'
import { NewsListItem } from './slots/NewsListItem'
import { NoticeBar } from './slots/NoticeBar'
import { VillageHome } from './slots/VillageHome'
import { style } from './style/index'

/** "Sawah": an almanac in serif, a coloured column at the side, terraces that grow greener. */
export const sawah: Theme = defineTheme({
  manifest,
  style,
  slots: { EventListItem, Footer, Header, Navigation, NewsListItem, NoticeBar, VillageHome },
})
