import { schemes } from '../../../../collections/idm-records/schemes'
import { idmThresholds, nextStatus } from '../../../../collections/idm-records/score'
import { statuses, type Status as StatusName } from '../../../../collections/idm-records/statuses'
import type { Band, IndexSummary, Link, Rung, Status } from '../../../../themes/contract'
import type { IdmRecord } from '../../../payload-types'
import { numberText, scoreText } from '../../words/text'

/** A stored status as a theme draws it. */
export const statusOf = (name: StatusName): Status => {
  const { label, rank } = statuses.find(({ value }) => value === name) ?? statuses[0]
  return { label, rank }
}

export const schemeName = (record: Pick<IdmRecord, 'scheme'>): string =>
  schemes.find(({ value }) => value === record.scheme)?.label ?? ''

export const schemeShort = (record: Pick<IdmRecord, 'scheme'>): string =>
  record.scheme === 'idm' ? 'IDM' : 'Indeks Desa'

/** The score with the decimals its scheme is published with. */
export const recordScore = (record: Pick<IdmRecord, 'scheme' | 'score'>): string =>
  record.scheme === 'idm' ? scoreText(record.score) : numberText(record.score)

/** The five steps; only IDM's limits are settled, so Indeks Desa shows none. */
export const ladder = (record: IdmRecord): Rung[] =>
  statuses.map((status) => ({
    isCurrent: status.value === record.status,
    label: status.label,
    limitText: record.scheme === 'idm' ? limitText(status.value) : undefined,
    rank: status.rank,
  }))

/**
 * What still lacks to the next status; undefined at the top, and where the label contradicts the
 * score.
 */
export const nextSentence = (record: IdmRecord): string | undefined => {
  if (record.scheme !== 'idm' || !record.statusMatches) return undefined
  const next = nextStatus(record.score)
  if (!next) return 'Sudah di status tertinggi.'
  return `Kurang ${scoreText(next.over + 0.0001 - record.score)} untuk menjadi ${statusOf(next.status).label}.`
}

/** How the status moved since the year before, in the same scheme; undefined without that year. */
export const moveSentence = (
  record: IdmRecord,
  before: IdmRecord | undefined,
): string | undefined => {
  if (before?.scheme !== record.scheme || before.year !== record.year - 1) return undefined
  const steps = statusOf(record.status).rank - statusOf(before.status).rank
  if (steps === 0) return `Status tetap sejak ${before.year}.`
  return `${steps > 0 ? 'Naik' : 'Turun'} ${Math.abs(steps) === 1 ? 'satu' : String(Math.abs(steps))} tingkat dari ${before.year}.`
}

export const indexSummary = (args: {
  more: Link
  records: IdmRecord[]
}): IndexSummary | undefined => {
  const [record, before] = args.records
  if (!record) return undefined
  return {
    ladder: ladder(record),
    more: args.more,
    scoreText: `${schemeShort(record)} ${record.year}: ${recordScore(record)}`,
    sentence:
      [moveSentence(record, before), nextSentence(record)].filter(Boolean).join(' ') || undefined,
    status: statusOf(record.status),
  }
}

/** The IDM's scale between two ends as bands, lowest first. */
export const idmBands = (from: number, to: number): Band[] => {
  const limits = [...idmThresholds].reverse().map(({ over }) => over)
  return statuses.flatMap((status, step) => {
    const low = Math.max(from, step === 0 ? from : (limits[step - 1] ?? from))
    const high = Math.min(to, limits[step] ?? to)
    return low < high ? [{ from: low, label: status.label, rank: status.rank, to: high }] : []
  })
}

const limitText = (status: StatusName): string => {
  const step = idmThresholds.findIndex((each) => each.status === status)
  if (step === 0) return `di atas ${scoreText(idmThresholds[0]?.over ?? 0)}`
  const above = idmThresholds[step === -1 ? idmThresholds.length - 1 : step - 1]
  return `sampai ${scoreText(above?.over ?? 0)}`
}
