import type { ImportIssue, ImportPlan } from './importer'

const shown = 50

/**
 * The report of an import as lines of text: every error, the first of each other kind, the totals,
 * and what its kind adds.
 */
export const reportLines = (args: { notes: string[]; plan: ImportPlan }): string[] => {
  const { changes, issues, refusal, same } = args.plan
  const [errors, skipped, warnings] = (['error', 'skipped', 'warning'] as const).map((level) =>
    issues.filter((issue) => issue.level === level),
  ) as [ImportIssue[], ImportIssue[], ImportIssue[]]
  const added = changes.filter(({ isNew }) => isNew)
  const updated = changes.filter(({ isNew }) => !isNew)
  return [
    ...errors.map((issue) => `GAGAL   ${issueLine(issue)}`),
    ...first(warnings, (issue) => `PERIKSA ${issueLine(issue)}`),
    ...first(skipped, (issue) => `LEWAT   ${issueLine(issue)}`),
    ...first(added, ({ label, place }) => `BARU    ${at(place)}${label}`),
    ...first(
      updated,
      ({ differences, label, place }) => `UBAH    ${at(place)}${label}; ${differences.join('; ')}`,
    ),
    `${added.length} baru, ${updated.length} ubah, ${same} sama, ${errors.length} kesalahan, ${skipped.length} dilewati.`,
    ...args.notes,
    ...(refusal ? [refusal] : []),
  ]
}

/** The first lines of a list that may be as long as the country, and how many are left. */
export const first = <Each>(list: readonly Each[], line: (each: Each) => string): string[] => [
  ...list.slice(0, shown).map(line),
  ...(list.length > shown ? [`        … dan ${list.length - shown} lagi`] : []),
]

const at = (place: string): string => (place ? `${place}: ` : '')

const issueLine = ({ place, reason }: ImportIssue): string => `${at(place)}${reason}`
