import type { BaseView, Link, SiteView } from '../../../themes/contract'
import type { PageContext } from '../contract/part'
import { href } from '../site/address'
import type { RegencySite } from '../site/site'
import { dateText, phoneHref } from '../words/text'
import { asideMeta } from './pageMeta'
import { type HeadPage, siteHead } from './siteHead'

/** What the head of one of its pages says. */
export type RegencyHead = HeadPage & { crumbs?: Link[] }

const menu = [
  { label: 'Cari desa', path: '/desa' },
  { label: 'Kabar desa', path: '/kabar' },
  { label: 'Agenda', path: '/agenda' },
  { label: 'Pengumuman', path: '/pengumuman' },
  { label: 'Tentang portal', path: '/tentang' },
]

const smallLinks = [
  { label: 'Peta situs', path: '/peta-situs' },
  { label: 'Aksesibilitas', path: '/aksesibilitas' },
  { label: 'Privasi', path: '/privasi' },
]

/** The frame of the regency's portal and the head of one of its pages. */
export const regencyBase = (
  context: PageContext<RegencySite>,
  { crumbs: below = [], ...page }: RegencyHead,
): BaseView => {
  const { path, query, site } = context
  const frame = regencyFrame(site, path)
  const crumbs = below.length > 0 ? [{ href: href(site, '/'), label: 'Beranda' }, ...below] : []
  return {
    crumbs,
    meta: siteHead({ crumbs, frame, page, path, query, site, siteName: frame.name }),
    site: frame,
  }
}

/** The same for a page that is no part of the site's index: errors, invitations. */
export const regencyAside = (site: RegencySite, title: string): BaseView => {
  const frame = regencyFrame(site, '')
  return {
    crumbs: [],
    meta: asideMeta({ origin: site.origin, siteName: frame.name, title }),
    site: frame,
  }
}

const regencyFrame = (site: RegencySite, path: string): SiteView => {
  const { contact, name, province, updatedAt } = site.regency
  const phone = phoneHref(contact?.phone)
  return {
    banner: undefined,
    contact:
      contact?.address || contact?.phone || contact?.email
        ? {
            addressLines: (contact.address ?? '')
              .split('\n')
              .map((line) => line.trim())
              .filter(Boolean),
            email: contact.email
              ? { href: `mailto:${contact.email}`, label: contact.email }
              : undefined,
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
          ...menu.map(({ label, path: to }) => ({ href: href(site, to), label })),
        ],
        title: 'Portal desa',
      },
    ],
    footerLinks: smallLinks.map(({ label, path: to }) => ({ href: href(site, to), label })),
    homeHref: href(site, '/'),
    isHome: path === '/',
    kind: 'regency',
    name: `Portal Desa ${name}`,
    navigation: menu.map(({ label, path: to }) => ({
      children: [],
      href: href(site, to),
      isCurrent: path === to || path.startsWith(`${to}/`),
      label,
    })),
    notices: [],
    reach: undefined,
    regencyLink: undefined,
    regionLines: [`Provinsi ${province.replace(/^Provinsi /i, '')}`],
    searchHref: href(site, '/cari'),
    social: [],
    updatedText: dateText(updatedAt).text,
  }
}
