import type { Finding, Level } from './rule'

const words: Record<Level, string> = {
  error: 'GALAT',
  warning: 'PERINGATAN',
  recommendation: 'SARAN',
}

/**
 * What to print about a theme: each fault once, with the first place it was found in and how many
 * there are besides, then the counts.
 */
export const reportLines = ({
  name,
  findings,
}: {
  name: string
  findings: Finding[]
}): string[] => {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = `${finding.code} ${headline(finding)}`
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  const faults = [...groups.values()]
  const count = (level: Level): number => faults.filter(([first]) => first?.level === level).length
  return [
    ...faults.flatMap(faultLines),
    `${name}: ${count('error')} galat, ${count('warning')} peringatan, ${count('recommendation')} saran`,
  ]
}

const headline = ({ what }: Finding): string => what.split('\n', 1).join()

const faultLines = ([first, ...others]: Finding[]): string[] => {
  if (!first) return []
  const place = first.place ? `, ${first.place}` : ''
  const more = others.length > 0 ? ` (dan ${others.length} tempat lain)` : ''
  return [
    `${words[first.level]} ${first.code}: ${first.theme}${place}${more}`,
    `  Aturan: ${first.title}`,
    ...first.what.split('\n').map((line) => `  ${line}`),
    `  Perbaikan: ${first.help}`,
  ]
}
