import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'
import { albums } from './albums'
import { bars } from './bars'
import { budget } from './budget'
import { emptyState } from './emptyState'
import { errorPage } from './errorPage'
import { events } from './events'
import { filters } from './filters'
import { footer } from './footer'
import { gauge } from './gauge'
import { ground } from './ground'
import { header } from './header'
import { home } from './home'
import { modes } from './modes'
import { navigation } from './navigation'
import { news } from './news'
import { newsItem } from './newsItem'
import { newsList } from './newsList'
import { noticeBar } from './noticeBar'
import { outline } from './outline'
import { people } from './people'
import { profile } from './profile'
import { prose } from './prose'
import { tokens } from './tokens'

/** Rules of the theme; those of a slot it draws stand alone, the others follow the base theme's. */
export const style: ThemeStyle = {
  common: squeezeCss([tokens, ground]),
  slots: {
    Album: squeezeCss([albums]),
    Budget: squeezeCss([budget]),
    Contact: squeezeCss([people, outline]),
    EmptyState: squeezeCss([emptyState]),
    ErrorPage: squeezeCss([errorPage]),
    Event: squeezeCss([prose]),
    EventListItem: squeezeCss([events]),
    Footer: squeezeCss([footer]),
    Gallery: squeezeCss([albums]),
    Header: squeezeCss([header]),
    IndexPage: squeezeCss([budget, gauge]),
    Navigation: squeezeCss([navigation]),
    NewsItem: squeezeCss([prose, newsItem]),
    NewsList: squeezeCss([filters, newsList]),
    NewsListItem: squeezeCss([news]),
    Notice: squeezeCss([prose]),
    NoticeBar: squeezeCss([noticeBar]),
    Page: squeezeCss([prose]),
    Profile: squeezeCss([prose, outline, profile]),
    VillageHome: squeezeCss([people, bars, gauge, albums, home]),
  },
  modes: squeezeCss([modes]),
}
