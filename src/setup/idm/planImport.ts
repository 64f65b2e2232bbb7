import type { IdmRecord } from '../../payload-types'

import { checkIdm } from '../../../collections/idm-records/score'
import { regencyOfCode } from '../../../collections/shared/codes'
import { areStatisticsCodes, compareNames, disagrees, foreignCodes, type NameMatch } from '../villages/compareNames'
import { differencesOf } from './differencesOf'
import type { ParsedIdm, RowIssue } from './parseIdmFile'

/** A village as the import needs it. */
export type KnownVillage = {
  code: string
  district: string
  id: string
  name: string
  regency: string
}

/** A stored record of the years in question, any revision. */
export type StoredRecord = Figures & {
  id: string
  isCurrent: boolean
  revision: number
  source: string
  village: string
  year: number
}

export type Figures = Pick<IdmRecord, 'score' | 'status'> & {
  formulaMatches: boolean
  ike: number
  ikl: number
  iks: number
  statusMatches: boolean
}

/** What to write for one row; `differences` names what changes, as `field: old → new`. */
export type Change = {
  code: string
  data: Figures & {
    isCurrent: boolean
    revision: number
    source: string
    village: string
    year: number
  }
  differences: string[]
  /** The record to update; undefined for a new one. */
  id: string | undefined
  row: number
}

export type ImportPlan = {
  changes: Change[]
  errors: RowIssue[]
  formulaMismatches: number
  /** Why nothing of the file may be written, whatever was asked. */
  refusal: string | undefined
  same: number
  /** Rows of regencies that this database does not have: a file may cover the country. */
  skipped: { regencies: number; rows: number }
  statusMismatches: number
  /** Stored records of older revisions that are no longer the current ones. */
  superseded: { id: string; village: string }[]
  warnings: RowIssue[]
}

/**
 * Compares a parsed sheet with what is stored. Pure: the same sheet against its own result gives
 * no change. A row under another village's name is an error, since codes are used again; rows of other
 * regencies are left out with their faults. Figures that contradict formula or thresholds are flagged and kept as published.
 */
export const planImport = (args: {
  parsed: ParsedIdm
  revision: number
  /** Undefined keeps the source of stored records and uses `defaultSource` for new ones. */
  source: string | undefined
  defaultSource: string
  stored: readonly StoredRecord[]
  villages: readonly KnownVillage[]
}): ImportPlan => {
  const { parsed, revision } = args
  const villages = new Map(args.villages.map((village) => [village.code, village]))
  const stored = groupByVillageYear(args.stored)
  const regencies = new Set(args.villages.map(({ regency }) => regency))
  const isHere = (code: string | undefined): boolean => code === undefined || regencies.has(regencyOfCode(code))
  const elsewhere = [...parsed.records, ...[...(parsed.codes ?? [])].map(([row, code]) => ({ code, row }))].filter(({ code }) => !isHere(code))
  const matches: NameMatch[] = []
  const plan: ImportPlan = {
    changes: [],
    errors: parsed.issues.filter(({ row }) => isHere(parsed.codes?.get(row))),
    formulaMismatches: 0,
    refusal: undefined,
    same: 0,
    skipped: {
      regencies: new Set(elsewhere.map(({ code }) => regencyOfCode(code))).size,
      rows: new Set(elsewhere.map(({ row }) => row)).size,
    },
    statusMismatches: 0,
    superseded: [],
    warnings: [],
  }
  for (const record of parsed.records.filter(({ code }) => isHere(code))) {
    const village = villages.get(record.code)
    if (!village) {
      plan.errors.push({
        column: 'kode',
        reason: `desa ${record.code} tidak ada di basis data`,
        row: record.row,
      })
      continue
    }
    const match = record.name ? compareNames(record.name, village.name) : 'same'
    if (record.name) matches.push(match)
    if (match !== 'same') {
      const reason = `"${record.name}" untuk ${record.code}, tercatat sebagai "${village.name}"`
      const issue = { column: 'nama', reason, row: record.row }
      if (match === 'variant') plan.warnings.push(issue)
      else plan.errors.push({ ...issue, reason: `${reason}: desa lain. Perbaiki kodenya, atau nama desa di admin bila berganti nama` })
      if (match === 'other') continue
    }
    const checks = checkIdm(record)
    if (!checks.formulaMatches) plan.formulaMismatches += 1
    if (!checks.statusMatches) plan.statusMismatches += 1
    const others = stored.get(`${village.id} ${record.year}`) ?? []
    const before = others.find((each) => each.revision === revision)
    const isCurrent = others.every((each) => each.revision <= revision)
    if (isCurrent) {
      plan.superseded.push(
        ...others
          .filter((each) => each.isCurrent && each !== before)
          .map(({ id, village: owner }) => ({ id, village: owner })),
      )
    }
    const figures: Figures = {
      ...checks,
      ike: record.ike,
      ikl: record.ikl,
      iks: record.iks,
      score: record.score,
      status: record.status,
    }
    const data = {
      ...figures,
      isCurrent,
      revision,
      source: args.source ?? before?.source ?? args.defaultSource,
      village: village.id,
      year: record.year,
    }
    const differences = before ? differencesOf(before, data) : []
    if (before && differences.length === 0) plan.same += 1
    else
      plan.changes.push({ code: record.code, data, differences, id: before?.id, row: record.row })
  }
  if (disagrees(matches) || areStatisticsCodes(parsed.records.map(({ code }) => code))) plan.refusal = foreignCodes
  plan.errors.sort((left, right) => left.row - right.row)
  return plan
}

const groupByVillageYear = (records: readonly StoredRecord[]): Map<string, StoredRecord[]> => {
  const groups = new Map<string, StoredRecord[]>()
  for (const record of records) {
    const key = `${record.village} ${record.year}`
    groups.set(key, [...(groups.get(key) ?? []), record])
  }
  return groups
}
