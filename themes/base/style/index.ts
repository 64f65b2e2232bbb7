import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'
import { albums } from './albums'
import { article } from './article'
import { bars } from './bars'
import { budget } from './budget'
import { contact } from './contact'
import { documents } from './documents'
import { emptyState } from './emptyState'
import { event } from './event'
import { eventPage } from './eventPage'
import { filters } from './filters'
import { footer } from './footer'
import { form } from './form'
import { gallery } from './gallery'
import { ground } from './ground'
import { header } from './header'
import { home } from './home'
import { indexPage } from './indexPage'
import { ladder } from './ladder'
import { layout } from './layout'
import { modes } from './modes'
import { moreBox } from './moreBox'
import { navigation } from './navigation'
import { noticeBar } from './noticeBar'
import { notices } from './notices'
import { outline } from './outline'
import { pager } from './pager'
import { bricks } from './bricks'
import { people } from './people'
import { profile } from './profile'
import { regency } from './regency'
import { search } from './search'
import { siteMap } from './siteMap'
import { status } from './status'
import { story } from './story'
import { table } from './table'
import { tokens } from './tokens'
import { verdict } from './verdict'

/** Rules of the base theme: those of every page, those of each slot of the frame, and those of one page each. */
export const style: ThemeStyle = {
  common: squeezeCss([tokens, ground, bricks]),
  slots: {
    Album: squeezeCss([gallery]),
    Budget: squeezeCss([bars, table, documents, filters, moreBox, budget]),
    Contact: squeezeCss([people, outline, contact]),
    Document: squeezeCss([documents]),
    DocumentList: squeezeCss([filters, moreBox, documents]),
    EmptyState: squeezeCss([emptyState]),
    Event: squeezeCss([article, eventPage]),
    EventList: squeezeCss([filters, moreBox, eventPage]),
    EventListItem: squeezeCss([event]),
    Footer: squeezeCss([footer]),
    FormPage: squeezeCss([form]),
    Gallery: squeezeCss([albums, gallery]),
    Header: squeezeCss([header]),
    IndexPage: squeezeCss([bars, ladder, table, indexPage]),
    InfoPage: squeezeCss([verdict]),
    Layout: squeezeCss([layout]),
    Navigation: squeezeCss([navigation]),
    NewsItem: squeezeCss([article]),
    NewsList: squeezeCss([filters, moreBox, article]),
    NewsListItem: squeezeCss([story]),
    Notice: squeezeCss([article, notices]),
    NoticeBar: squeezeCss([noticeBar]),
    NoticeList: squeezeCss([notices]),
    Page: squeezeCss([article]),
    Pagination: squeezeCss([pager]),
    Profile: squeezeCss([article, outline, profile]),
    RegencyHome: squeezeCss([status, table, notices, eventPage, regency]),
    Search: squeezeCss([filters, moreBox, search]),
    SiteMap: squeezeCss([siteMap]),
    VillageHome: squeezeCss([people, bars, ladder, albums, notices, home]),
    VillageList: squeezeCss([filters, moreBox, status, regency]),
  },
  modes: squeezeCss([modes]),
}
