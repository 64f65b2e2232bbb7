/**
 * The list with one entry a place earlier (-1) or later (1); unchanged at its ends and for an
 * unknown entry.
 */
export const moveStep = (list: readonly string[], entry: string, step: -1 | 1): string[] => {
  const from = list.indexOf(entry)
  const to = from + step
  if (from < 0 || to < 0 || to >= list.length) return [...list]
  const rest = list.filter((each) => each !== entry)
  return [...rest.slice(0, to), entry, ...rest.slice(to)]
}
