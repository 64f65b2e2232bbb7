import type { Village } from '../../payload-types'
import { areStatisticsCodes, compareNames, disagrees, foreignCodes, type NameMatch } from '../villages/compareNames'
import { drawOutline, type Outline } from './drawOutline'
import type { Boundary, FeatureIssue } from './readBoundaries'

/** A village as the import needs it. */
export type KnownVillage = Pick<Village, 'code' | 'id' | 'name' | 'outline'>

/** An outline to store. */
export type OutlineChange = { code: string; id: string; isNew: boolean; name: string; outline: Outline & { source: null | string } }

export type BoundaryPlan = {
  changes: OutlineChange[]
  issues: FeatureIssue[]
  /** Why nothing of the file may be written. */
  refusal: string | undefined
  /** Villages whose stored outline is the same. */
  same: KnownVillage[]
  /** Features of villages that this database does not have: a file may cover a whole province. */
  unknown: { code: string; feature: number }[]
  /** Names that are spelt otherwise than the village's. */
  warnings: FeatureIssue[]
  /** Villages that the file says nothing of. */
  without: KnownVillage[]
}

/**
 * Compares boundaries with what is stored. Pure: the same file against its own result gives no change.
 * A feature under another village's name is an issue; where most are, the file is refused as a whole.
 */
export const planBoundaries = (args: {
  boundaries: readonly Boundary[]
  issues: readonly FeatureIssue[]
  /** Undefined keeps what is stored. */
  source: string | undefined
  villages: readonly KnownVillage[]
}): BoundaryPlan => {
  const villages = new Map(args.villages.map((village) => [village.code, village]))
  const plan: BoundaryPlan = { changes: [], issues: [...args.issues], refusal: undefined, same: [], unknown: [], warnings: [], without: [] }
  const matches: NameMatch[] = []
  for (const { code, feature, name, polygons } of args.boundaries) {
    const village = villages.get(code)
    if (!village) {
      plan.unknown.push({ code, feature })
      continue
    }
    const match = name === undefined ? 'same' : compareNames(name, village.name)
    if (name !== undefined) matches.push(match)
    if (match !== 'same') {
      const reason = `"${name ?? ''}" untuk ${code}, tercatat sebagai "${village.name}"`
      if (match === 'variant') plan.warnings.push({ feature, reason })
      else plan.issues.push({ feature, reason: `${reason}: desa lain` })
      if (match === 'other') continue
    }
    const drawn = drawOutline(polygons)
    if (!drawn) {
      plan.issues.push({ feature, reason: `${code}: bentuknya tidak punya luas` })
      continue
    }
    const outline = { ...drawn, source: args.source ?? village.outline?.source ?? null }
    if (isSame(village.outline, outline)) plan.same.push(village)
    else plan.changes.push({ code, id: village.id, isNew: !village.outline?.path, name: village.name, outline })
  }
  if (disagrees(matches) || areStatisticsCodes(args.boundaries.map(({ code }) => code))) plan.refusal = foreignCodes
  const given = new Set(args.boundaries.map(({ code }) => code))
  plan.without = args.villages.filter(({ code }) => !given.has(code))
  plan.issues.sort((left, right) => left.feature - right.feature)
  return plan
}

const isSame = (stored: Village['outline'], drawn: OutlineChange['outline']): boolean =>
  stored?.path === drawn.path &&
  stored.width === drawn.width &&
  stored.height === drawn.height &&
  (stored.source ?? null) === drawn.source
