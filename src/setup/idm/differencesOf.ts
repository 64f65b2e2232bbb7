import type { Change, StoredRecord } from './planImport'

/** What an import would change of a stored record, as `field: old → new`; empty when they agree. */
export const differencesOf = (before: StoredRecord, data: Change['data']): string[] =>
  compared
    .filter((key) => before[key] !== data[key])
    .map((key) => `${key}: ${String(before[key])} → ${String(data[key])}`)

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
