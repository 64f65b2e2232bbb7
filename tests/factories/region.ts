import type { Payload } from 'payload'

import { districtOfCode } from '../../collections/shared/codes'
import type { District, Regency, Village } from '../../src/payload-types'

type Data<Doc> = Omit<Doc, 'createdAt' | 'id' | 'updatedAt'>

/** Codes from 99 upwards belong to no province, so no real place is ever meant. */
export const buildRegency = (overrides: Partial<Data<Regency>> = {}): Data<Regency> => ({
  name: 'Kabupaten Uji',
  code: '99.01',
  province: 'Provinsi Uji',
  ...overrides,
})

export const buildDistrict = (overrides: Partial<Data<District>> = {}): Data<District> => ({
  name: 'Kecamatan Uji',
  code: '99.01.01',
  ...overrides,
})

export const buildVillage = (overrides: Partial<Data<Village>> = {}): Data<Village> => ({
  name: 'Desa Uji',
  code: '99.01.01.2001',
  state: 'terbit',
  ...overrides,
})

export const createRegency = (
  payload: Payload,
  overrides: Partial<Data<Regency>> = {},
): Promise<Regency> =>
  payload.create({
    collection: 'regencies',
    data: buildRegency(overrides),
    depth: 0,
    overrideAccess: true,
  })

export const createDistrict = (
  payload: Payload,
  overrides: Partial<Data<District>> = {},
): Promise<District> =>
  payload.create({
    collection: 'districts',
    data: buildDistrict(overrides),
    depth: 0,
    overrideAccess: true,
  })

export const createVillage = (
  payload: Payload,
  overrides: Partial<Data<Village>> = {},
): Promise<Village> =>
  payload.create({
    collection: 'villages',
    data: buildVillage(overrides),
    depth: 0,
    overrideAccess: true,
  })

/** A regency with the given villages and the districts their codes name. */
export const createRegion = async (
  payload: Payload,
  region: { regency: Partial<Data<Regency>>; villages: Partial<Data<Village>>[] },
): Promise<{ regency: Regency; villages: Village[] }> => {
  const regency = await createRegency(payload, region.regency)
  const districts = new Set(
    region.villages.map(({ code }) => districtOfCode(code ?? buildVillage().code)),
  )
  for (const code of districts) await createDistrict(payload, { code, name: `Kecamatan ${code}` })
  const villages: Village[] = []
  for (const village of region.villages) villages.push(await createVillage(payload, village))
  return { regency, villages }
}
