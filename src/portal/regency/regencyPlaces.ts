import { idOf } from '../../../collections/shared/idOf'
import { slugify } from '../../../collections/shared/slugify'
import type { District } from '../../payload-types'
import type { FilterOption } from '../frame/filters'
import { absoluteHref, villageAddress } from '../site/address'
import type { PortalSettings } from '../site/settings'
import type { RegencySite } from '../site/site'
import type { Region, VillageRow } from './findRegion'

/** Names and addresses of what belongs to one of a regency's villages. */
export type RegencyPlaces = {
  /** The district an address names; undefined for one that is not there. */
  districtNamed: (name: null | string) => District | undefined
  districtOptions: FilterOption[]
  /** Address of a page of a document's village; undefined when its site is not open. */
  hrefOf: (village: unknown, path: string) => string | undefined
  /** "Desa Lembahkopi, Kecamatan Giriwangsa". */
  textOf: (village: unknown) => string | undefined
}

export const regencyPlaces = (args: {
  region: Region
  settings: PortalSettings
  site: RegencySite
}): RegencyPlaces => {
  const { region, settings, site } = args
  const byId = new Map(region.villages.map((village) => [village.id, village]))
  const districtName = new Map(region.districts.map(({ code, name }) => [code, name]))
  const find = (village: unknown): undefined | VillageRow => byId.get(idOf(village) ?? '')
  return {
    districtNamed: (name) => region.districts.find((district) => slugify(district.name) === name),
    districtOptions: region.districts.map(({ name }) => ({ label: name, value: slugify(name) })),
    hrefOf: (village, path) => {
      const found = find(village)
      return found && absoluteHref(villageAddress(settings, site.regency, found), path)
    },
    textOf: (village) => {
      const found = find(village)
      if (!found) return undefined
      const district = districtName.get(found.district ?? '')
      return `Desa ${found.name}${district ? `, Kecamatan ${district}` : ''}`
    },
  }
}
