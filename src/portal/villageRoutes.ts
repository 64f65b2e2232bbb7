import { villageCard } from './machines/card/cards'
import { villageFeed } from './machines/feeds/newsFeed'
import { icons } from './machines/icons/icons'
import { robots } from './machines/robots'
import { wellKnown } from './machines/securityText'
import { villageSitemap } from './machines/sitemap/villageSitemap'
import { album } from './pages/album'
import { newestBudget, yearBudget } from './pages/budget'
import { contact } from './pages/contact'
import type { Section } from './pages/context'
import { document } from './pages/document'
import { documentList } from './pages/documentList'
import { event } from './pages/event'
import { eventCalendar } from './pages/eventCalendar'
import { eventList } from './pages/eventList'
import { gallery } from './pages/gallery'
import { indexPage } from './pages/indexPage'
import { newsItem } from './pages/newsItem'
import { newsList } from './pages/newsList'
import { villageNotice } from './pages/notice'
import { villageNoticeList } from './pages/noticeList'
import { ownPage } from './pages/ownPage'
import { profile } from './pages/profile'
import { search } from './pages/search'
import { siteMap } from './pages/siteMap'
import { villageStatement } from './pages/statement'
import { villageHome } from './pages/villageHome'
import type { VillageSite } from './site/site'

/** Every address of a village's site, by its first part; add `layanan`, `pengaduan`, `usaha` here. */
export const villageRoutes: Record<string, Section<VillageSite>> = {
  ...icons,
  '': { index: villageHome },
  '.well-known': { item: wellKnown },
  agenda: { index: eventList, item: event },
  'agenda.ics': { index: eventCalendar },
  aksesibilitas: { index: villageStatement('aksesibilitas') },
  berita: { files: { 'atom.xml': villageFeed('atom'), 'rss.xml': villageFeed('rss') }, index: newsList, item: newsItem },
  cari: { index: search },
  dokumen: { index: documentList, item: document },
  galeri: { index: gallery, item: album },
  halaman: { item: ownPage },
  indeks: { index: indexPage },
  'kartu.jpg': { index: villageCard },
  kontak: { index: contact },
  pengumuman: { index: villageNoticeList, item: villageNotice },
  'peta-situs': { index: siteMap },
  privasi: { index: villageStatement('privasi') },
  profil: { index: profile },
  'robots.txt': { index: robots },
  'sitemap.xml': { index: villageSitemap },
  transparansi: { index: newestBudget, item: yearBudget },
}
