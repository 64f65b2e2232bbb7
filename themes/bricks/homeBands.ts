import type { HomeSection } from '../contract/home'

/**
 * Sections that stand beside each other on a wide screen. `rail`: news as a column beside the two
 * around it; `wide-narrow` and `narrow-wide`: two thirds and one third.
 */
export type HomeBand = {
  kind: 'halves' | 'narrow-wide' | 'rail' | 'thirds' | 'whole' | 'wide-narrow'
  sections: HomeSection[]
}

/** Sections a column can hold. */
const narrow = new Set<HomeSection | undefined>(['agenda', 'budget', 'index', 'place'])
/** Sections that want two columns or the whole width. */
const wide = new Set<HomeSection | undefined>(['calls', 'gallery', 'tiles', 'units'])

/**
 * Gathers neighbours into bands that leave no hole, whatever the order: the order itself stays, and
 * each section stands in exactly one band.
 */
export const homeBands = (sections: readonly HomeSection[]): HomeBand[] => {
  const bands: HomeBand[] = []
  for (let at = 0; at < sections.length;) {
    const band = bandAt(sections.slice(at))
    bands.push(band)
    at += band.sections.length
  }
  return bands
}

const bandAt = (rest: readonly HomeSection[]): HomeBand => {
  const [first, second, third] = rest
  const take = (kind: HomeBand['kind'], count: number): HomeBand => ({
    kind,
    sections: rest.slice(0, count),
  })
  if (wide.has(first) && second === 'news' && wide.has(third)) return take('rail', 3)
  if (narrow.has(first)) return narrowBand(rest)
  if (first !== 'notices' && runOf(rest.slice(1)) % 3 === 1) return take('wide-narrow', 2)
  return take('whole', 1)
}

const narrowBand = (rest: readonly HomeSection[]): HomeBand => {
  const run = runOf(rest)
  if (run === 1) {
    const next = rest[1]
    const isPair = next === 'news' || (next !== 'tiles' && wide.has(next))
    return isPair
      ? { kind: 'narrow-wide', sections: rest.slice(0, 2) }
      : { kind: 'whole', sections: rest.slice(0, 1) }
  }
  return run === 2 || run === 4
    ? { kind: 'halves', sections: rest.slice(0, 2) }
    : { kind: 'thirds', sections: rest.slice(0, 3) }
}

/** How many narrow sections come first. */
const runOf = (rest: readonly HomeSection[]): number => {
  const end = rest.findIndex((name) => !narrow.has(name))
  return end === -1 ? rest.length : end
}
