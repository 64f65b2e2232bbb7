import type { Payload } from 'payload'

import type { Official } from '../../src/payload-types'

type OfficialData = Pick<Official, 'institution' | 'name' | 'position'> &
  Partial<Pick<Official, 'isHead' | 'order' | 'photo' | 'termEnd' | 'termStart'>>

export const buildOfficial = (overrides: Partial<OfficialData> = {}): OfficialData => ({
  name: 'Nama Uji',
  institution: 'pemerintah-desa',
  position: 'Kepala Urusan Uji',
  ...overrides,
})

export const createOfficial = (
  payload: Payload,
  overrides: Partial<OfficialData> & { village: string },
): Promise<Official> =>
  payload.create({
    collection: 'officials',
    data: { ...buildOfficial(overrides), village: overrides.village },
    depth: 0,
    overrideAccess: true,
  })
