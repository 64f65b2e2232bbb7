import type { Status } from './statuses'

/**
 * Lowest score of each IDM status, highest first: a score above `over` has the status.
 * Source: Permendesa PDTT 2/2016. No score equals a threshold except 0.5989 (= 3773/6300), which
 * is still TERTINGGAL.
 */
export const idmThresholds: readonly { over: number; status: Status }[] = [
  { over: 0.8155, status: 'mandiri' },
  { over: 0.7072, status: 'maju' },
  { over: 0.5989, status: 'berkembang' },
  { over: 0.4907, status: 'tertinggal' },
]

/** Published figures have four decimals, the mean is taken before rounding. */
const tolerance = 0.0001

export type IdmFigures = { ike: number; ikl: number; iks: number; score: number; status: Status }

export const idmStatus = (score: number): Status =>
  idmThresholds.find(({ over }) => score > over)?.status ?? 'sangat-tertinggal'

/** IDM = (IKS + IKE + IKL) / 3, all 0 to 1. */
export const idmScore = ({ ike, ikl, iks }: Pick<IdmFigures, 'ike' | 'ikl' | 'iks'>): number =>
  (iks + ike + ikl) / 3

/**
 * Whether published figures agree with formula and thresholds; a difference of 0.0001 is rounding.
 */
export const checkIdm = (
  figures: IdmFigures,
): { formulaMatches: boolean; statusMatches: boolean } => ({
  formulaMatches: Math.abs(idmScore(figures) - figures.score) <= tolerance + Number.EPSILON * 8,
  statusMatches: idmStatus(figures.score) === figures.status,
})

/** The next status upward and its threshold; undefined at the top. */
export const nextStatus = (score: number): { over: number; status: Status } | undefined =>
  idmThresholds.findLast(({ over }) => score <= over)
