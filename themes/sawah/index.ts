import { defineTheme, type Theme } from '../contract/defineTheme'
import { EventListItem } from './agenda/EventListItem'
import { Footer } from './frame/Footer'
import { Header } from './frame/Header'
import { Navigation } from './frame/Navigation'
import { NoticeBar } from './frame/NoticeBar'
import { VillageHome } from './home/VillageHome'
import { manifest } from './manifest'
import { NewsListItem } from './news/NewsListItem'
import { style } from './style/index'

/** "Sawah": an almanac in serif, a coloured column at the side, terraces that grow greener. */
export const sawah: Theme = defineTheme({
  manifest,
  style,
  slots: { EventListItem, Footer, Header, Navigation, NewsListItem, NoticeBar, VillageHome },
})
