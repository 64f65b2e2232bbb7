import type { SiteMapView } from '../../../themes/contract'
import { asPage, type PageContext, type PageResult } from '../contract/part'
import { regencyParts } from '../frame/regencyPage'
import { absoluteHref, href, villageAddress } from '../site/address'
import type { RegencySite } from '../site/site'
import { findRegion } from './findRegion'

/** `/peta-situs` of a regency: its own pages, and every open village by district. */
export const regencySiteMap = async (context: PageContext<RegencySite>): Promise<PageResult> => {
  const { reader, settings, site } = context
  const [{ districts, villages }, parts] = await Promise.all([
    findRegion(reader),
    regencyParts(context),
  ])
  const base = parts.base({
    crumbs: [{ href: href(site, '/peta-situs'), label: 'Peta situs' }],
    title: 'Peta situs',
  })
  const view: SiteMapView = {
    ...base,
    groups: [
      {
        links: [
          { href: base.site.homeHref, label: 'Beranda' },
          ...base.site.navigation,
          ...base.site.footerLinks,
        ],
        title: 'Portal',
      },
      ...districts.map(({ code, name }) => ({
        links: villages
          .filter(({ district }) => district === code)
          .map((village) => ({
            href: absoluteHref(villageAddress(settings, site.regency, village), '/'),
            label: `Desa ${village.name}`,
          })),
        title: `Kecamatan ${name}`,
      })),
    ].filter(({ links }) => links.length > 0),
    lead: `Semua halaman portal dan semua situs desa di ${site.regency.name}.`,
    title: 'Peta situs',
  }
  return asPage({ name: 'SiteMap', view })
}
