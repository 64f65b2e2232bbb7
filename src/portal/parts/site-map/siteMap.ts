import type { Link, LinkGroup, SiteMapView } from '../../../../themes/contract'
import type { FramePage } from '../../contract/frameData'
import { nameOf } from '../../contract/nameOf'
import { asPage, type PageContext, type PageResult, type Part } from '../../contract/part'
import { villageParts } from '../../frame/villagePage'
import { href } from '../../site/address'
import type { VillageSite } from '../../site/site'

/** Newest entries named of each collection; their lists name the others. */
const most = 30

/** `/peta-situs`: every page of the village's site, for people; machines read `/sitemap.xml`. */
export const siteMap = async (context: PageContext<VillageSite>): Promise<PageResult> => {
  const { parts, site } = context
  const page = await villageParts(context)
  const groups = await Promise.all(parts.map((part) => findGroup(context, part, page.data.pages)))
  const base = page.base({
    crumbs: [{ href: href(site, '/peta-situs'), label: 'Peta situs' }],
    title: 'Peta situs',
  })
  const all: LinkGroup[] = [
    { links: mainParts(base.site.navigation, base.site.homeHref), title: 'Bagian situs' },
    ...groups.flatMap((group) => group ?? []),
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
  const levels = navigation.flatMap(({ children, ...entry }) =>
    children.some(({ href: at }) => at === entry.href) ? children : [entry, ...children],
  )
  const links = [{ href: home, label: 'Beranda' }, ...levels]
  return links.filter(
    ({ href: at }, index) => links.findIndex((link) => link.href === at) === index,
  )
}

/** What a part's documents are called here; the village's own pages were read with the frame. */
const findGroup = async (
  { reader, site }: PageContext<VillageSite>,
  { documents, name }: Part,
  ownPages: FramePage[],
): Promise<LinkGroup | undefined> => {
  if (!documents) return undefined
  const { collection, label, labelled, named, sort, title } = documents
  const docs =
    collection === 'pages'
      ? ownPages
      : (
          await reader.find({
            collection,
            limit: most,
            only: [named, ...labelled] as never[],
            sort,
          })
        ).docs
  return {
    links: docs.map((doc) => ({
      href: href(site, `/${name}/${nameOf(doc, named)}`),
      label: label(doc),
    })),
    title,
  }
}
