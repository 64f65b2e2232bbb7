import type {
  ContactView,
  Image,
  Link,
  LinkGroup,
  ReachView,
  SiteView,
} from '../../../themes/contract'
import type { Village } from '../../payload-types'
import type { FrameData } from '../contract/frameData'
import type { Part } from '../contract/part'
import { safeHref } from '../rich-text/safeHref'
import { absoluteHref, href, regencyAddress } from '../site/address'
import type { PortalSettings } from '../site/settings'
import type { VillageSite } from '../site/site'
import { dateText, linkOf, phoneHref, villageName, whatsappHref } from '../words/text'
import { noticeBar, runningNotices } from './noticeRow'
import { pageLink, usualMenu, villageMenu } from './villageMenu'

/** Own pages outside the profile that the footer names. */
const mostOwnPages = 6

/** The frame around a village's pages. */
export const villageFrame = (args: {
  data: FrameData
  emblem: Image | undefined
  now: Date
  parts: readonly Part[]
  path: string
  settings: PortalSettings
  site: VillageSite
}): SiteView => {
  const { data, emblem, now, parts, path, settings, site } = args
  const { regency, village } = site
  const name = villageName(village)
  const districtLine = data.district ? [`Kecamatan ${data.district.name}`] : []
  return {
    banner: undefined,
    contact: contactView({ regionLine: [...districtLine, regency.name].join(', '), village }),
    copyright: `Pemerintah ${name}`,
    emblem,
    footerGroups: footerGroups({ data, parts, site }),
    footerLinks: footerLinks(site),
    homeHref: href(site, '/'),
    isHome: path === '/',
    kind: 'village',
    name,
    navigation: villageMenu({ pages: data.pages, parts, path, site }),
    notices: runningNotices(data.notices, now).map((notice) =>
      noticeBar(notice, { now, settings, site }),
    ),
    reach: reachView(village),
    regencyLink: {
      href: absoluteHref(regencyAddress(settings, regency), '/'),
      label: `Portal Desa ${regency.name}`,
    },
    regionLines: [regency.name, ...districtLine],
    searchHref: href(site, '/cari'),
    social: socialLinks(village),
    updatedText: dateText(village.updatedAt).text,
  }
}

const footerGroups = (args: {
  data: FrameData
  parts: readonly Part[]
  site: VillageSite
}): LinkGroup[] => {
  const { data, parts, site } = args
  const entries = usualMenu({ pages: data.pages, parts, site }).map(({ children, ...own }) => [
    own,
    ...children,
  ])
  const columns = entries
    .filter((links) => links.length > 1)
    .map((links) => ({ links, title: links[0]?.label ?? '' }))
  const own = data.pages.filter(({ section }) => section === 'lainnya').slice(0, mostOwnPages)
  const others = [
    ...entries.filter((links) => links.length === 1).flat(),
    ...own.map((page) => pageLink(site, page)),
  ]
  return others.length > 0 ? [...columns, { links: others, title: 'Lainnya' }] : columns
}

const footerLinks = (site: VillageSite): Link[] => [
  { href: href(site, '/peta-situs'), label: 'Peta situs' },
  { href: href(site, '/aksesibilitas'), label: 'Aksesibilitas' },
  { href: href(site, '/privasi'), label: 'Privasi' },
  { href: href(site, '/berita/rss.xml'), label: 'Berita sebagai RSS' },
]

const socialLinks = ({ contact }: Village): Link[] =>
  [
    { address: contact?.facebook, label: 'Facebook' },
    { address: contact?.instagram, label: 'Instagram' },
    { address: contact?.youtube, label: 'YouTube' },
  ].flatMap(({ address, label }) => linkOf(label, safeHref(address)) ?? [])

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
export const contactView = (args: {
  regionLine: string
  village: Village
}): ContactView | undefined => {
  const { address, email, hours, phone, postalCode, whatsapp } = args.village.contact ?? {}
  if (!address && !phone && !whatsapp && !email && !hours?.length) return undefined
  return {
    addressLines: [
      ...(address ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
      [args.regionLine, postalCode].filter(Boolean).join(' '),
    ],
    email: linkOf(email, email ? `mailto:${email}` : undefined),
    hoursLines: (hours ?? []).map(({ days, time }) => `${days} ${time}`),
    phone: linkOf(phone, phoneHref(phone)),
    title: `Kantor ${villageName(args.village)}`,
    whatsapp: linkOf(whatsapp, whatsappHref(whatsapp)),
  }
}
