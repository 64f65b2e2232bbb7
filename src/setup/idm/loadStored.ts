import type { Payload } from 'payload'

import { regencyOfCode } from '../../../collections/shared/codes'
import type { ParsedIdm } from './parseIdmFile'
import type { KnownVillage, StoredRecord } from './planImport'

/** The villages and stored IDM records a sheet may touch, in two queries however long it is. */
export const loadStored = async (args: {
  parsed: ParsedIdm
  payload: Payload
}): Promise<{ stored: StoredRecord[]; villages: KnownVillage[] }> => {
  const { parsed, payload } = args
  const regencies = [...new Set(parsed.records.map(({ code }) => regencyOfCode(code)))]
  const years = [...new Set(parsed.records.map(({ year }) => year))]
  if (regencies.length === 0) return { stored: [], villages: [] }
  const all = { depth: 0, limit: 0, overrideAccess: true, pagination: false } as const
  const [villages, records] = await Promise.all([
    payload.find({ ...all, collection: 'villages', where: { regency: { in: regencies } } }),
    payload.find({
      ...all,
      collection: 'idm-records',
      where: {
        and: [
          { regency: { in: regencies } },
          { scheme: { equals: 'idm' } },
          { year: { in: years } },
        ],
      },
    }),
  ])
  return {
    stored: records.docs.map((doc) => ({
      formulaMatches: doc.formulaMatches === true,
      id: String(doc.id),
      ike: doc.ike ?? 0,
      ikl: doc.ikl ?? 0,
      iks: doc.iks ?? 0,
      isCurrent: doc.isCurrent === true,
      revision: doc.revision,
      score: doc.score,
      source: doc.source,
      status: doc.status,
      statusMatches: doc.statusMatches === true,
      village: String(doc.village),
      year: doc.year,
    })),
    villages: villages.docs.map(({ code, district, id, name, regency }) => ({
      code,
      district: district ?? '',
      id: String(id),
      name,
      regency: regency ?? '',
    })),
  }
}
