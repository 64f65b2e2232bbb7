import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'
import { bars, gap, ladder } from './drawings'
import { footer } from './footer'
import { ground } from './ground'
import { header } from './header'
import { home } from './home'
import { layout, noticeBar } from './layout'
import { day, item, people } from './lists'
import { modes } from './modes'
import { navigation } from './navigation'
import { article, gallery, indexPage, months, pager, profile } from './pages'
import { tokens } from './tokens'

/** Rules of the theme: after those of base, or in their place where the theme draws the slot. */
export const style: ThemeStyle = {
  common: squeezeCss([tokens, ground]),
  slots: {
    Album: squeezeCss([gallery]),
    Contact: squeezeCss([people]),
    EmptyState: squeezeCss([gap]),
    Event: squeezeCss([article]),
    EventList: squeezeCss([months]),
    EventListItem: squeezeCss([day]),
    Footer: squeezeCss([footer]),
    Gallery: squeezeCss([gallery]),
    Header: squeezeCss([header]),
    IndexPage: squeezeCss([ladder, indexPage]),
    Layout: squeezeCss([layout]),
    Navigation: squeezeCss([navigation]),
    NewsItem: squeezeCss([article]),
    NewsList: squeezeCss([article, months]),
    NewsListItem: squeezeCss([item]),
    Notice: squeezeCss([article]),
    NoticeBar: squeezeCss([noticeBar]),
    Page: squeezeCss([article]),
    Pagination: squeezeCss([pager]),
    Profile: squeezeCss([article, profile]),
    VillageHome: squeezeCss([people, bars, ladder, home]),
  },
  modes: squeezeCss([modes]),
}
