import { villageCard } from './machines/card/cards'
import { villageFeed } from './machines/feeds/newsFeed'
import { icons } from './machines/icons/icons'
import { robots } from './machines/robots'
import { wellKnown } from './machines/securityText'
import { villageSitemap } from './machines/sitemap/villageSitemap'
import { album } from './parts/gallery/album'
import { newestBudget, yearBudget } from './parts/budget/budget'
import { contact } from './parts/contact/contact'
import type { Section } from './parts/part'
import { document } from './parts/documents/document'
import { documentList } from './parts/documents/documentList'
import { event } from './parts/agenda/event'
import { eventCalendar } from './parts/agenda/calendarResult'
import { eventList } from './parts/agenda/eventList'
import { gallery } from './parts/gallery/gallery'
import { indexPage } from './parts/village-index/indexPage'
import { newsItem } from './parts/news/newsItem'
import { newsList } from './parts/news/newsList'
import { villageNotice } from './parts/notices/notice'
import { villageNoticeList } from './parts/notices/noticeList'
import { ownPage } from './parts/own-pages/ownPage'
import { profile } from './parts/profile/profile'
import { search } from './parts/search/search'
import { siteMap } from './parts/site-map/siteMap'
import { villageStatement } from './parts/statements/statement'
import { villageHome } from './parts/home/villageHome'
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
