import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data'

import type { ListedVillage } from './villageSlugs'

/** One regency (or city) of the official code list, with everything in it. */
export type Areas = {
  districts: { code: string; name: string }[]
  regency: { code: string; name: string; province: string }
  /** Desa only, in the order of their codes. */
  villages: ListedVillage[]
  /** How many kelurahan were left out: they are no village and have no village government. */
  wardCount: number
}

/**
 * Reads a regency by its dotted code from the npm package idn-area-data (Kemendagri codes; data
 * under ODbL 1.0). Undefined when the list has no such regency.
 */
export const readAreas = async (code: string): Promise<Areas | undefined> => {
  const regency = (await getRegencies()).find((each) => each.code === code)
  if (!regency) return undefined
  const [provinces, allDistricts, allVillages] = await Promise.all([
    getProvinces(),
    getDistricts(),
    getVillages(),
  ])
  const districts = allDistricts
    .filter((each) => each.regency_code === code)
    .map((each) => ({ code: each.code, name: tidy(each.name) }))
  const districtNames = new Map(districts.map((each) => [each.code, each.name]))
  const places = allVillages.filter((each) => districtNames.has(each.district_code))
  const villages = places.filter(({ code: each }) => isVillageCode(each))
  return {
    districts,
    regency: {
      code,
      name: properCase(regency.name),
      province: properCase(
        provinces.find((each) => each.code === regency.province_code)?.name ?? '',
      ),
    },
    villages: villages.map((each) => ({
      code: each.code,
      district: districtNames.get(each.district_code) ?? '',
      name: tidy(each.name),
    })),
    wardCount: places.length - villages.length,
  }
}

/** Village part 2xxx is a desa, 1xxx a kelurahan; 3xxx is the desa adat of Papua. */
const isVillageCode = (code: string): boolean => /\.[23]\d{3}$/.test(code)

/**
 * "KABUPATEN SERANG" becomes "Kabupaten Serang". Not for villages: some are named by letters, such
 * as OP.
 */
const properCase = (name: string): string => {
  const text = tidy(name)
  if (text !== text.toUpperCase()) return text
  return text.toLowerCase().replace(/(^|[\s(/-])\p{L}/gu, (start) => start.toUpperCase())
}

const tidy = (name: string): string => name.trim().replace(/\s+/g, ' ')
