import { institutions } from '../../../../collections/officials/institutions'
import type { Fact, OfficialGroup, ProfileView } from '../../../../themes/contract'
import type { Official, Page } from '../../../payload-types'
import { asPage, type PageContext, type PageResult } from '../../contract/part'
import { pageLink } from '../../frame/villageMenu'
import { villageParts, type VillageParts } from '../../frame/villagePage'
import { href } from '../../site/address'
import type { VillageSite } from '../../site/site'
import { mapLink, outlineView } from '../../words/place'
import { numberText, villageName } from '../../words/text'
import { findOfficials } from './findOfficials'
import { findProfilePages, findVisionPage } from './findProfilePages'
import { officialView } from './official'
import { structure } from './structure'
import { villageFacts } from './villageFacts'
import { visionText } from './visionText'

/** `/profil`: what the village is, who runs it, where to find it. */
export const profile = async (context: PageContext<VillageSite>): Promise<PageResult> => {
  const { reader, site } = context
  const { village } = site
  const [officials, pages, visionPage] = await Promise.all([
    findOfficials(reader),
    findProfilePages(reader),
    findVisionPage(reader),
  ])
  const parts = await villageParts(context, () => officials.map(({ photo }) => photo))
  const districtLine = parts.data.district ? `Kecamatan ${parts.data.district.name}, ` : ''
  const base = parts.base({
    crumbs: [{ href: href(site, '/profil'), label: 'Profil desa' }],
    description: village.summary,
    title: 'Profil desa',
  })
  const view: ProfileView = {
    ...base,
    borders: borders(village.borders),
    contact: base.site.contact,
    facts: villageFacts(village),
    introduction: undefined,
    groups: officialGroups(officials, parts.image),
    lead: village.summary ?? `${villageName(village)}, ${districtLine}${site.regency.name}.`,
    mapLink: mapLink(village),
    outline: outlineView(village),
    pages: pages.map((page) => ({
      ...pageLink(site, page),
      summary: page.summary?.trim() || undefined,
    })),
    structure: structure(officials),
    territory: territory({ district: parts.data.district?.name, site }),
    title: 'Profil desa',
    vision: vision(visionPage, site),
  }
  return asPage({ name: 'Profile', view })
}

const vision = (
  page: Pick<Page, 'body' | 'slug' | 'title'> | undefined,
  site: VillageSite,
): ProfileView['vision'] => {
  const text = page && visionText(page.body)
  return text ? { more: pageLink(site, page), text } : undefined
}

const officialGroups = (officials: Official[], image: VillageParts['image']): OfficialGroup[] =>
  institutions.flatMap(({ label, value }) => {
    const people = officials.filter(({ institution }) => institution === value)
    if (people.length === 0) return []
    const head = people.find(({ isHead }) => isHead)
    return [
      {
        anchor: value,
        head: head && officialView(head, image(head.photo)),
        members: people
          .filter((person) => person !== head)
          .map((person) => officialView(person, image(person.photo))),
        title: label,
      },
    ]
  })

const territory = (args: { district: string | undefined; site: VillageSite }): Fact[] => {
  const { regency, village } = args.site
  return [
    { label: 'Kode desa', value: village.code },
    ...(args.district ? [{ label: 'Kecamatan', value: args.district }] : []),
    { label: 'Kabupaten', value: regency.name.replace(/^Kabupaten /, '') },
    { label: 'Provinsi', value: regency.province },
    ...(village.area
      ? [{ label: 'Luas wilayah', value: `${numberText(village.area)} hektare` }]
      : []),
  ]
}

const sides = [
  { label: 'Utara', side: 'north' },
  { label: 'Timur', side: 'east' },
  { label: 'Selatan', side: 'south' },
  { label: 'Barat', side: 'west' },
] as const

const borders = (entered: VillageSite['village']['borders']): Fact[] =>
  sides.flatMap(({ label, side }) => {
    const value = entered?.[side]?.trim()
    return value ? [{ label, value }] : []
  })
