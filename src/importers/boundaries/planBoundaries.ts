import type { Village } from '../../payload-types'
import {
  areStatisticsCodes,
  compareNames,
  disagrees,
  foreignCodes,
  type NameMatch,
} from '../compareNames'
import type { ImportChange, ImportPlan } from '../importer'
import { drawOutline, type Outline } from './drawOutline'
import { type BoundaryFile, placeOf } from './readBoundaries'

/** A village as the import needs it. */
export type KnownVillage = Pick<Village, 'code' | 'id' | 'name' | 'outline'>

/** An outline to store. */
export type OutlineChange = ImportChange & {
  id: string
  outline: Outline & { source: null | string }
}

export type BoundaryPlan = ImportPlan<OutlineChange> & {
  /** Villages that the file says nothing of. */
  without: KnownVillage[]
}

/**
 * Compares boundaries with what is stored. Pure: the same file against its own result gives no
 * change. A feature under another village's name is an issue; where most are, the file is refused
 * as a whole.
 */
export const planBoundaries = (args: {
  file: BoundaryFile
  /** Where the boundaries were published; undefined keeps what is stored. */
  source: string | undefined
  villages: readonly KnownVillage[]
}): BoundaryPlan => {
  const villages = new Map(args.villages.map((village) => [village.code, village]))
  const { boundaries } = args.file
  const plan: BoundaryPlan = {
    changes: [],
    issues: [...args.file.issues],
    refusal: undefined,
    same: 0,
    without: [],
  }
  const matches: NameMatch[] = []
  for (const { code, feature, name, polygons } of boundaries) {
    const place = placeOf(feature)
    const village = villages.get(code)
    if (!village) {
      // A file may cover a whole province, and kelurahan, which have no site.
      plan.issues.push({ level: 'skipped', place, reason: `desa ${code} tidak ada di basis data` })
      continue
    }
    const match = name === undefined ? 'same' : compareNames(name, village.name)
    if (name !== undefined) matches.push(match)
    if (match !== 'same') {
      const reason = `"${name ?? ''}" untuk ${code}, tercatat sebagai "${village.name}"`
      plan.issues.push(
        match === 'variant'
          ? { level: 'warning', place, reason }
          : { level: 'error', place, reason: `${reason}: desa lain` },
      )
      if (match === 'other') continue
    }
    const drawn = drawOutline(polygons)
    if (!drawn) {
      plan.issues.push({ level: 'error', place, reason: `${code}: bentuknya tidak punya luas` })
      continue
    }
    const outline = { ...drawn, source: args.source ?? village.outline?.source ?? null }
    const isNew = !village.outline?.path
    if (isSame(village.outline, outline)) plan.same += 1
    else
      plan.changes.push({
        differences: isNew ? [] : ['garis batas'],
        id: village.id,
        isNew,
        label: `${code} ${village.name}`,
        outline,
        place,
      })
  }
  if (disagrees(matches) || areStatisticsCodes(boundaries.map(({ code }) => code)))
    plan.refusal = foreignCodes
  const given = new Set(boundaries.map(({ code }) => code))
  plan.without = args.villages.filter(({ code }) => !given.has(code))
  return plan
}

const isSame = (stored: Village['outline'], drawn: OutlineChange['outline']): boolean =>
  stored?.path === drawn.path &&
  stored.width === drawn.width &&
  stored.height === drawn.height &&
  (stored.source ?? null) === drawn.source
