import type { CollectionBeforeChangeHook } from 'payload'

import { fieldError } from '../shared/fieldError'
import { checkIdm, type IdmFigures } from './score'

type Figures = Partial<Record<'ike' | 'ikl' | 'iks' | 'score', null | number>> &
  Partial<Pick<IdmFigures, 'status'>> & { scheme?: string }

/**
 * Says of every record whether its figures agree with formula and thresholds, whoever writes it and
 * whatever is sent: they are kept as published and flagged, never corrected. Empty where nothing is
 * to compare with: parts that are missing, and Indeks Desa, whose formula is not published
 * (Permendesa PDTT 9/2024).
 */
export const checkFigures: CollectionBeforeChangeHook = ({ collection, data, originalDoc }) => {
  const doc = { ...originalDoc, ...data } as Figures
  const { ike, ikl, iks, scheme, score, status } = doc
  if (scheme !== 'idm' || typeof score !== 'number' || !status)
    return { ...data, formulaMatches: null, statusMatches: null }
  if (score > 1) {
    throw fieldError({
      collection: collection.slug,
      message: 'Nilai IDM antara 0 dan 1, misalnya 0,7229. Nilai 0 sampai 100 milik Indeks Desa.',
      path: 'score',
    })
  }
  const hasParts = typeof ike === 'number' && typeof ikl === 'number' && typeof iks === 'number'
  const checks = checkIdm({ ike: ike ?? 0, ikl: ikl ?? 0, iks: iks ?? 0, score, status })
  return {
    ...data,
    formulaMatches: hasParts ? checks.formulaMatches : null,
    statusMatches: checks.statusMatches,
  }
}
