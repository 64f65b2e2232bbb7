import type { BoundaryPlan } from './planBoundaries'

const shown = 50

/** The report of an import as lines of text: every fault, the first of each other kind, then the totals. */
export const reportLines = ({ changes, issues, refusal, same, unknown, warnings, without }: BoundaryPlan): string[] => {
  const added = changes.filter(({ isNew }) => isNew)
  return [
    ...issues.map(({ feature, reason }) => `GAGAL   fitur ${feature}: ${reason}`),
    ...warnings.map(({ feature, reason }) => `PERIKSA fitur ${feature}: ${reason}`),
    ...first(unknown, ({ code, feature }) => `LEWAT   fitur ${feature}: desa ${code} tidak ada di basis data`),
    ...first(changes, ({ code, isNew, name, outline }) => `${isNew ? 'BARU ' : 'UBAH '}   ${code} ${name}: ${outline.path.length} huruf`),
    ...first(same, ({ code, name }) => `SAMA    ${code} ${name}`),
    ...first(without, ({ code, name }) => `TANPA   ${code} ${name}: tidak ada di berkas`),
    `${added.length} baru, ${changes.length - added.length} ubah, ${same.length} sama, ${issues.length} gagal, ${unknown.length} bukan desa di sini, ${without.length} desa tanpa batas di berkas.`,
    ...(refusal ? [refusal] : []),
  ]
}

const first = <Each>(list: readonly Each[], line: (each: Each) => string): string[] => [
  ...list.slice(0, shown).map(line),
  ...(list.length > shown ? [`        … dan ${list.length - shown} lagi`] : []),
]
