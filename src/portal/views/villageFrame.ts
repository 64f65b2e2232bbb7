import type { ContactView, Image, Link, LinkGroup, ReachView, SiteView } from '../../../themes/contract'
import type { Village } from '../../payload-types'
import type { FrameData } from '../queries/findFrame'
import type { PortalSettings } from '../settings'
import { absoluteHref, href, regencyAddress } from '../site/address'
import type { VillageSite } from '../site/site'
import { dateText, phoneHref, whatsappHref } from './text'

/** The frame around a village's pages. */
export const villageFrame = (args: {
  data: FrameData
  emblem: Image | undefined
  path: string
  settings: PortalSettings
  site: VillageSite
}): SiteView => {
  const { data, emblem, path, settings, site } = args
  const { regency, village } = site
  const name = villageName(village)
  const districtLine = data.district ? [`Kecamatan ${data.district.name}`] : []
  return {
    banner: undefined,
    contact: contactView({ regionLine: [...districtLine, regency.name].join(', '), village }),
    copyright: `Pemerintah ${name}`,
    emblem,
    footerGroups: footerGroups({ data, site }),
    homeHref: href(site, '/'),
    isHome: path === '/',
    kind: 'village',
    name,
    navigation: navigation({ path, site }),
    reach: reachView(village),
    regencyLink: {
      href: absoluteHref(regencyAddress(settings, regency), '/'),
      label: `Portal Desa ${regency.name}`,
    },
    regionLines: [regency.name, ...districtLine],
    updatedText: dateText(village.updatedAt).text,
  }
}

export const villageName = (village: Pick<Village, 'name'>): string => `Desa ${village.name}`

const menu = [
  { label: 'Berita', path: '/berita' },
  { label: 'Profil desa', path: '/profil' },
  { label: 'Indeks desa', path: '/indeks' },
]

const navigation = (args: { path: string; site: VillageSite }): SiteView['navigation'] =>
  menu.map(({ label, path }) => ({
    href: href(args.site, path),
    isCurrent: args.path === path || args.path.startsWith(`${path}/`),
    label,
  }))

const footerGroups = (args: { data: FrameData; site: VillageSite }): LinkGroup[] => {
  const pagesOf = (section: string): Link[] =>
    args.data.pages
      .filter((page) => page.section === section)
      .slice(0, 6)
      .map((page) => ({ href: href(args.site, `/halaman/${page.slug}`), label: page.title }))
  const groups: LinkGroup[] = [
    { links: menu.map(({ label, path }) => ({ href: href(args.site, path), label })), title: 'Isi situs' },
    { links: pagesOf('profil'), title: 'Tentang desa' },
    { links: pagesOf('lainnya'), title: 'Halaman lain' },
  ]
  return groups.filter(({ links }) => links.length > 0)
}

const reachView = (village: Village): ReachView | undefined => {
  const { hours, phone, whatsapp } = village.contact ?? {}
  const first = hours?.[0]
  const reach: ReachView = {
    hours: first ? { days: first.days, time: first.time } : undefined,
    phone: linkOf(phone, phoneHref(phone)),
    whatsapp: linkOf(whatsapp, whatsappHref(whatsapp)),
  }
  return reach.hours || reach.phone || reach.whatsapp ? reach : undefined
}

/** The office's address block; undefined when the village has entered nothing. */
export const contactView = (args: { regionLine: string; village: Village }): ContactView | undefined => {
  const { address, email, hours, phone, postalCode, whatsapp } = args.village.contact ?? {}
  if (!address && !phone && !whatsapp && !email && !hours?.length) return undefined
  return {
    addressLines: [...(address ?? '').split('\n').map((line) => line.trim()).filter(Boolean), [args.regionLine, postalCode].filter(Boolean).join(' ')],
    email: linkOf(email, email ? `mailto:${email}` : undefined),
    hoursLines: (hours ?? []).map(({ days, time }) => `${days} ${time}`),
    phone: linkOf(phone, phoneHref(phone)),
    title: `Kantor ${villageName(args.village)}`,
    whatsapp: linkOf(whatsapp, whatsappHref(whatsapp)),
  }
}

const linkOf = (label: null | string | undefined, target: string | undefined): Link | undefined =>
  label && target ? { href: target, label } : undefined
