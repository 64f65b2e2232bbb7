import type { FilterGroup } from '../../contract/lists'

/** A choice with its options; the first is current. */
export const filterGroup = ({
  title,
  labels,
  path,
  key,
}: {
  title: string
  labels: string[]
  path: string
  key: string
}): FilterGroup => ({
  title,
  options: labels.map((label, at) => ({
    label,
    href: at === 0 ? path : `${path}?${key}=${at}`,
    isCurrent: at === 0,
  })),
})

/** Districts of a fictional regency: more than fit in a row. */
export const districtFilter = (path: string): FilterGroup =>
  filterGroup({
    title: 'Kecamatan',
    labels: ['Semua', ...Array.from({ length: 29 }, (_, at) => `Contoh ${at + 1}`)],
    path,
    key: 'kecamatan',
  })
