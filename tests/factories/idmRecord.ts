import type { Payload } from 'payload'

import type { IdmRecord } from '../../src/payload-types'

type IdmData = Pick<IdmRecord, 'revision' | 'scheme' | 'score' | 'source' | 'status' | 'year'> &
  Partial<Pick<IdmRecord, 'ike' | 'ikl' | 'iks' | 'isCurrent'>>

export const buildIdmRecord = (overrides: Partial<IdmData> = {}): IdmData => ({
  ike: 0.6,
  ikl: 0.7,
  iks: 0.8,
  revision: 1,
  scheme: 'idm',
  score: 0.7,
  source: 'Data uji',
  status: 'berkembang',
  year: 2022,
  ...overrides,
})

export const createIdmRecord = (
  payload: Payload,
  overrides: Partial<IdmData> & { village: string },
): Promise<IdmRecord> =>
  payload.create({
    collection: 'idm-records',
    data: { ...buildIdmRecord(overrides), village: overrides.village },
    depth: 0,
    overrideAccess: true,
  })
