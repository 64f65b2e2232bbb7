import type { Link, LinkGroup, SiteMapView } from '../../../../themes/contract'
import type { Reader } from '../../reader'
import { href } from '../../site/address'
import type { VillageSite } from '../../site/site'
import { asPage, type PageContext, type PageResult } from '../part'
import { villageParts } from '../../pages/villagePage'

/** Newest entries named of each collection; their lists name the others. */
const most = 30

/** `/peta-situs`: every page of the village's site, for people; machines read `/sitemap.xml`. */
export const siteMap = async (context: PageContext<VillageSite>): Promise<PageResult> => {
  const { reader, site } = context
  const [groups, budgets, parts] = await Promise.all([
    findGroups(reader, site),
    reader.find({ collection: 'budgets', limit: most, only: ['year'], sort: '-year' }),
    villageParts(context),
  ])
  const base = parts.base({ crumbs: [{ href: href(site, '/peta-situs'), label: 'Peta situs' }], title: 'Peta situs' })
  const pages = parts.data.pages.map(({ slug, title }) => ({ href: href(site, `/halaman/${slug}`), label: title }))
  const years = budgets.docs.map(({ year }) => ({ href: href(site, `/transparansi/${year}`), label: `APB Desa ${year}` }))
  const all: LinkGroup[] = [
    { links: mainParts(base.site.navigation, base.site.homeHref), title: 'Bagian situs' },
    { links: pages, title: 'Halaman' },
    ...groups,
    { links: years, title: 'Transparansi' },
    { links: base.site.footerLinks, title: 'Tentang situs ini' },
  ]
  const view: SiteMapView = {
    ...base,
    groups: all.filter(({ links }) => links.length > 0),
    lead: 'Semua halaman situs ini. Daftar yang panjang hanya memuat yang terbaru.',
    title: 'Peta situs',
  }
  return asPage({ name: 'SiteMap', view })
}

/** The menu with both levels in one, each address once. */
const mainParts = (navigation: SiteMapView['site']['navigation'], home: string): Link[] => {
  // An entry without a page of its own leads to the first one below it.
  const levels = navigation.flatMap(({ children, ...entry }) => (children.some(({ href: at }) => at === entry.href) ? children : [entry, ...children]))
  const links = [{ href: home, label: 'Beranda' }, ...levels]
  return links.filter(({ href: at }, index) => links.findIndex((link) => link.href === at) === index)
}

type Titled = { slug?: null | string; title: string }

const findGroups = async (reader: Reader, site: VillageSite): Promise<LinkGroup[]> => {
  const list = { limit: most, only: ['slug', 'title'] } as const
  const [news, events, notices, documents, albums] = await Promise.all([
    reader.find({ ...list, collection: 'news', sort: '-publishedAt' }),
    reader.find({ ...list, collection: 'events', sort: '-start' }),
    reader.find({ ...list, collection: 'notices', sort: '-start' }),
    reader.find({ ...list, collection: 'documents', sort: '-year' }),
    reader.find({ ...list, collection: 'albums', sort: '-date' }),
  ])
  const group = (title: string, path: string, docs: Titled[]): LinkGroup => ({
    links: docs.map((doc) => ({ href: href(site, `${path}/${doc.slug}`), label: doc.title })),
    title,
  })
  return [
    group('Berita terbaru', '/berita', news.docs),
    group('Agenda', '/agenda', events.docs),
    group('Pengumuman', '/pengumuman', notices.docs),
    group('Dokumen', '/dokumen', documents.docs),
    group('Galeri', '/galeri', albums.docs),
  ]
}
