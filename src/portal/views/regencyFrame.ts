import type { BaseView, Image, Link, SiteView } from '../../../themes/contract'
import type { PageContext } from '../pages/context'
import { absoluteHref, href } from '../site/address'
import type { RegencySite } from '../site/site'
import { asideMeta, pageMeta } from './pageMeta'
import { dateText, phoneHref } from './text'

/** The frame of the regency's portal and the head of one of its pages. */
export const regencyBase = (
  context: PageContext<RegencySite>,
  page: { crumbs?: Link[]; description?: string; image?: Image; noindex?: boolean; title: string | undefined },
): BaseView => {
  const { path, site } = context
  const frame = regencyFrame(site, path)
  return {
    crumbs: page.crumbs?.length ? [{ href: href(site, '/'), label: 'Beranda' }, ...page.crumbs] : [],
    meta: pageMeta({ ...page, canonical: absoluteHref(site, path), origin: site.origin, siteName: frame.name }),
    site: frame,
  }
}

/** The same for a page that is no part of the site's index: errors, invitations. */
export const regencyAside = (site: RegencySite, title: string): BaseView => {
  const frame = regencyFrame(site, '')
  return { crumbs: [], meta: asideMeta({ origin: site.origin, siteName: frame.name, title }), site: frame }
}

const regencyFrame = (site: RegencySite, path: string): SiteView => {
  const { contact, name, province, updatedAt } = site.regency
  const phone = phoneHref(contact?.phone)
  return {
    banner: undefined,
    contact:
      contact?.address || contact?.phone || contact?.email
        ? {
            addressLines: (contact.address ?? '').split('\n').map((line) => line.trim()).filter(Boolean),
            email: contact.email ? { href: `mailto:${contact.email}`, label: contact.email } : undefined,
            hoursLines: [],
            phone: contact.phone && phone ? { href: phone, label: contact.phone } : undefined,
            title: contact.office ?? `Pemerintah ${name}`,
            whatsapp: undefined,
          }
        : undefined,
    copyright: `Pemerintah ${name}`,
    emblem: undefined,
    footerGroups: [
      {
        links: [
          { href: href(site, '/'), label: 'Semua desa menurut kecamatan' },
          { href: href(site, '/desa'), label: 'Cari desa' },
        ],
        title: 'Portal desa',
      },
    ],
    homeHref: href(site, '/'),
    isHome: path === '/',
    kind: 'regency',
    name: `Portal Desa ${name}`,
    navigation: [{ href: href(site, '/desa'), isCurrent: path === '/desa', label: 'Cari desa' }],
    reach: undefined,
    regencyLink: undefined,
    regionLines: [`Provinsi ${province.replace(/^Provinsi /i, '')}`],
    updatedText: dateText(updatedAt).text,
  }
}
