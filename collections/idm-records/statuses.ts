/**
 * The five statuses from lowest to highest; `rank` 1 to 5. Same words in both schemes, different
 * thresholds.
 */
export const statuses = [
  { label: 'Sangat tertinggal', rank: 1, value: 'sangat-tertinggal' },
  { label: 'Tertinggal', rank: 2, value: 'tertinggal' },
  { label: 'Berkembang', rank: 3, value: 'berkembang' },
  { label: 'Maju', rank: 4, value: 'maju' },
  { label: 'Mandiri', rank: 5, value: 'mandiri' },
] as const

export type Status = (typeof statuses)[number]['value']
