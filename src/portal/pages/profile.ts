import { institutions } from '../../../collections/officials/institutions'
import type { Fact, OfficialGroup, ProfileView } from '../../../themes/contract'
import type { Official } from '../../payload-types'
import { href } from '../site/address'
import type { VillageSite } from '../site/site'
import { officialView } from '../views/official'
import { numberText } from '../views/text'
import { contactView, villageName } from '../views/villageFrame'
import { asPage, type PageContext, type PageResult } from './context'
import { villageFacts } from './villageHome'
import { villageParts, type VillageParts } from './villagePage'

/** `/profil`: what the village is, who runs it, where to find it. */
export const profile = async (context: PageContext<VillageSite>): Promise<PageResult> => {
  const { reader, site } = context
  const { village } = site
  const officials = await reader.find({ collection: 'officials', limit: 120, sort: ['order', 'name'] })
  const parts = await villageParts(context, () => officials.docs.map(({ photo }) => photo))
  const districtLine = parts.data.district ? `Kecamatan ${parts.data.district.name}, ` : ''
  const view: ProfileView = {
    ...parts.base({
      crumbs: [{ href: href(site, '/profil'), label: 'Profil desa' }],
      description: village.summary,
      title: 'Profil desa',
    }),
    contact: contactView({ regionLine: `${districtLine}${site.regency.name}`, village }),
    facts: villageFacts(village),
    introduction: undefined,
    groups: officialGroups(officials.docs, parts.image),
    lead: village.summary ?? `${villageName(village)}, ${districtLine}${site.regency.name}.`,
    pages: parts.data.pages
      .filter(({ section }) => section === 'profil')
      .map((page) => ({ href: href(site, `/halaman/${page.slug}`), label: page.title, summary: undefined })),
    territory: territory({ district: parts.data.district?.name, site }),
    title: 'Profil desa',
  }
  return asPage({ name: 'Profile', view })
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
        members: people.filter((person) => person !== head).map((person) => officialView(person, image(person.photo))),
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
    ...(village.area ? [{ label: 'Luas wilayah', value: `${numberText(village.area)} hektare` }] : []),
  ]
}
