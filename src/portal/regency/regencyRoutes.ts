import type { Section } from '../contract/part'
import { regencyCard } from '../formats/card/cards'
import { icons } from '../formats/icons/icons'
import { robots } from '../formats/robots'
import { securityText } from '../formats/securityText'
import { regencyNotice } from '../parts/notices/notice'
import { regencyNoticeList } from '../parts/notices/noticeList'
import { regencyStatement } from '../parts/statements/statement'
import type { RegencySite } from '../site/site'
import { regencyAbout } from './regencyAbout'
import { regencyAgenda, regencyCalendar } from './regencyAgenda'
import { regencyFeed } from './regencyFeed'
import { regencyHome } from './regencyHome'
import { regencyNews } from './regencyNews'
import { regencySearch } from './regencySearch'
import { regencySiteMap } from './regencySiteMap'
import { portalSitemap, regencySitemap } from './sitemapFiles'
import { villageList } from './villageList'

/** Every address of a regency's portal, by its first part. */
export const regencyRoutes: Record<string, Section<RegencySite>> = {
  ...icons,
  '': { index: regencyHome },
  '.well-known': { files: { 'security.txt': securityText } },
  agenda: { index: regencyAgenda, query: { hal: 'page', kecamatan: 'choice', waktu: 'choice' } },
  'agenda.ics': { index: regencyCalendar },
  aksesibilitas: { index: regencyStatement('aksesibilitas') },
  cari: { index: regencySearch, query: { hal: 'page', jenis: 'choice', q: 'text' } },
  desa: { index: villageList, query: { kecamatan: 'choice', q: 'text', status: 'choice' } },
  kabar: {
    files: { 'atom.xml': regencyFeed('atom'), 'rss.xml': regencyFeed('rss') },
    index: regencyNews,
    query: { hal: 'page', kategori: 'choice', kecamatan: 'choice' },
  },
  'kartu.jpg': { index: regencyCard },
  pengumuman: { index: regencyNoticeList, item: regencyNotice, query: { hal: 'page' } },
  'peta-situs': { index: regencySiteMap },
  privasi: { index: regencyStatement('privasi') },
  'robots.txt': { index: robots },
  'sitemap-portal.xml': { index: portalSitemap },
  'sitemap.xml': { index: regencySitemap },
  tentang: { index: regencyAbout },
}
