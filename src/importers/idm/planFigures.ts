import type { Payload } from 'payload'

import { checkIdm } from '../../../collections/idm-records/score'
import { regencyOfCode } from '../../../collections/shared/codes'
import type { IdmRecord } from '../../payload-types'
import {
  areStatisticsCodes,
  compareNames,
  disagrees,
  foreignCodes,
  type NameMatch,
} from '../compareNames'
import type { ImportChange, ImportIssue, ImportPlan, Publication } from '../importer'
import { type IdmSheet, rowPlace } from './readSheet'

/** A village as the import needs it. */
export type KnownVillage = {
  code: string
  district: string
  id: string
  name: string
  regency: string
}

export type Figures = Pick<IdmRecord, 'score' | 'status'> & {
  formulaMatches: boolean
  ike: number
  ikl: number
  iks: number
  statusMatches: boolean
}

/** What is written of one row. */
type Data = Figures & {
  isCurrent: boolean
  revision: number
  source: string
  village: string
  year: number
}

/** A stored record of the years in question, any revision. */
export type StoredRecord = Data & { id: string }

/** `id` is the record to update; undefined for a new one. */
export type IdmChange = ImportChange & { data: Data; id: string | undefined; regency: string }

export type IdmPlan = ImportPlan<IdmChange> & {
  /**
   * Rows whose figures contradict the formula or the thresholds; they are flagged and kept as
   * published.
   */
  mismatches: { formula: number; status: number }
  /** How many stored records are no longer the shown ones. */
  superseded: number
  villages: readonly KnownVillage[]
}

/** Who publishes this index, for records whose source nobody named. */
const publisher = 'Indeks Desa Membangun, Kementerian Desa'

/**
 * Compares a sheet with what is stored. Pure: the same sheet against its own result gives no
 * change. A row under another village's name is an error, since codes are used again; rows of
 * regencies that this database does not have are skipped with their faults, since a file may cover
 * the country.
 */
export const planFigures = (args: {
  publication: Publication
  sheet: IdmSheet
  stored: readonly StoredRecord[]
  villages: readonly KnownVillage[]
}): IdmPlan => {
  const { publication, sheet } = args
  const villages = new Map(args.villages.map((village) => [village.code, village]))
  const stored = byVillageYear(args.stored)
  const regencies = new Set(args.villages.map(({ regency }) => regency))
  const isHere = (code: string | undefined): boolean =>
    code === undefined || regencies.has(regencyOfCode(code))
  const plan: IdmPlan = {
    changes: [],
    issues: [],
    mismatches: { formula: 0, status: 0 },
    refusal: undefined,
    same: 0,
    superseded: 0,
    villages: args.villages,
  }
  const matches: NameMatch[] = []
  const rows = [...sheet.records, ...sheet.issues].toSorted((left, right) => left.row - right.row)
  const skipped = new Set<number>()
  for (const row of rows) {
    const code = 'code' in row ? row.code : sheet.codes?.get(row.row)
    if (!isHere(code)) {
      if (!skipped.has(row.row))
        plan.issues.push({
          level: 'skipped',
          place: rowPlace(row.row),
          reason: `desa ${code} di kabupaten lain`,
        })
      skipped.add(row.row)
    } else if ('reason' in row)
      plan.issues.push({ level: 'error', place: rowPlace(row.row, row.column), reason: row.reason })
    else {
      const village = villages.get(row.code)
      const match = village && row.name ? compareNames(row.name, village.name) : 'same'
      if (village && row.name) matches.push(match)
      const issue = issueOf({ match, row, village })
      if (issue) plan.issues.push(issue)
      if (village && match !== 'other')
        addRow({
          plan,
          publication,
          row,
          stored: stored.get(keyOf(village.id, row.year)) ?? [],
          village,
        })
    }
  }
  if (disagrees(matches) || areStatisticsCodes(sheet.records.map(({ code }) => code)))
    plan.refusal = foreignCodes
  return plan
}

const keyOf = (village: string, year: number): string => `${village} ${year}`

const byVillageYear = (records: readonly StoredRecord[]): Map<string, StoredRecord[]> => {
  const groups = new Map<string, StoredRecord[]>()
  for (const record of records) {
    const key = keyOf(record.village, record.year)
    groups.set(key, [...(groups.get(key) ?? []), record])
  }
  return groups
}

type Row = IdmSheet['records'][number]

const issueOf = (args: {
  match: NameMatch
  row: Row
  village: KnownVillage | undefined
}): ImportIssue | undefined => {
  const { match, row, village } = args
  if (!village)
    return {
      level: 'error',
      place: rowPlace(row.row, 'kode'),
      reason: `desa ${row.code} tidak ada di basis data`,
    }
  if (match === 'same') return undefined
  const reason = `"${row.name}" untuk ${row.code}, tercatat sebagai "${village.name}"`
  const place = rowPlace(row.row, 'nama')
  if (match === 'variant') return { level: 'warning', place, reason }
  return {
    level: 'error',
    place,
    reason: `${reason}: desa lain. Perbaiki kodenya, atau nama desa di admin bila berganti nama`,
  }
}

const addRow = (args: {
  plan: IdmPlan
  publication: Publication
  row: Row
  stored: StoredRecord[]
  village: KnownVillage
}): void => {
  const { plan, publication, row, stored, village } = args
  const { revision } = publication
  const checks = checkIdm(row)
  if (!checks.formulaMatches) plan.mismatches.formula += 1
  if (!checks.statusMatches) plan.mismatches.status += 1
  const before = stored.find((each) => each.revision === revision)
  const isCurrent = stored.every((each) => each.revision <= revision)
  const { ike, ikl, iks, score, status, year } = row
  const source = publication.source ?? before?.source ?? publisher
  const data: Data = {
    ...checks,
    ike,
    ikl,
    iks,
    isCurrent,
    revision,
    score,
    source,
    status,
    village: village.id,
    year,
  }
  const differences = before ? differencesOf(before, data) : []
  if (before && differences.length === 0) {
    plan.same += 1
    return
  }
  if (isCurrent)
    plan.superseded += stored.filter((each) => each.isCurrent && each !== before).length
  plan.changes.push({
    data,
    differences,
    id: before?.id,
    isNew: !before,
    label: `${row.code} tahun ${year}`,
    place: rowPlace(row.row),
    regency: village.regency,
  })
}

const compared = [
  'score',
  'status',
  'iks',
  'ike',
  'ikl',
  'formulaMatches',
  'statusMatches',
  'isCurrent',
  'source',
] as const

const differencesOf = (before: StoredRecord, data: Data): string[] =>
  compared
    .filter((key) => before[key] !== data[key])
    .map((key) => `${key}: ${String(before[key])} → ${String(data[key])}`)

const all = { depth: 0, limit: 0, overrideAccess: true, pagination: false } as const

/** The villages and stored IDM records a sheet may touch, in two queries however long it is. */
export const loadStored = async (args: {
  payload: Payload
  sheet: IdmSheet
}): Promise<{ stored: StoredRecord[]; villages: KnownVillage[] }> => {
  const { payload, sheet } = args
  const regencies = [...new Set(sheet.records.map(({ code }) => regencyOfCode(code)))]
  const years = [...new Set(sheet.records.map(({ year }) => year))]
  if (regencies.length === 0) return { stored: [], villages: [] }
  const inRegencies = { regency: { in: regencies } }
  const [villages, records] = await Promise.all([
    payload.find({ ...all, collection: 'villages', where: inRegencies }),
    payload.find({
      ...all,
      collection: 'idm-records',
      where: { and: [inRegencies, { scheme: { equals: 'idm' } }, { year: { in: years } }] },
    }),
  ])
  return { stored: records.docs.map(storedOf), villages: villages.docs.map(knownOf) }
}

const storedOf = (doc: IdmRecord): StoredRecord => ({
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
})

const knownOf = (doc: {
  code: string
  district?: null | string
  id: string
  name: string
  regency?: null | string
}): KnownVillage => ({
  code: doc.code,
  district: doc.district ?? '',
  id: String(doc.id),
  name: doc.name,
  regency: doc.regency ?? '',
})
