import { describe, expect, it } from 'vitest'

import type { HomeSection } from '../contract/home'
import { homeBands } from './homeBands'

const all: HomeSection[] = [
  'notices',
  'tiles',
  'news',
  'calls',
  'agenda',
  'budget',
  'index',
  'units',
  'place',
  'gallery',
]

/** Every order of the sections that begins at `at` and steps by `step`, cut to `count`. */
const orders = [1, 3, 7, 9].flatMap((step) =>
  all.flatMap((_, at) =>
    all.map((_, count) =>
      Array.from({ length: count + 1 }, (_, index) => all[(at + index * step) % 10] ?? 'news'),
    ),
  ),
)

const kindsOf = (sections: HomeSection[]): string[] => homeBands(sections).map(({ kind }) => kind)

describe('homeBands', () => {
  it('sets the news beside tiles and calls in the usual order', () => {
    expect(homeBands(all)).toEqual([
      { kind: 'whole', sections: ['notices'] },
      { kind: 'rail', sections: ['tiles', 'news', 'calls'] },
      { kind: 'thirds', sections: ['agenda', 'budget', 'index'] },
      { kind: 'wide-narrow', sections: ['units', 'place'] },
      { kind: 'whole', sections: ['gallery'] },
    ])
  })

  it('keeps every section once and in its order', () => {
    for (const order of orders)
      expect(homeBands(order).flatMap(({ sections }) => sections)).toEqual(order)
  })

  it('fills every band', () => {
    const size = { halves: 2, 'narrow-wide': 2, rail: 3, thirds: 3, whole: 1, 'wide-narrow': 2 }
    for (const order of orders) {
      for (const { kind, sections } of homeBands(order)) expect(sections).toHaveLength(size[kind])
    }
  })

  it('leaves notices alone on their line', () => {
    expect(kindsOf(['agenda', 'notices', 'budget'])).toEqual(['whole', 'whole', 'whole'])
  })

  it('shares four narrow sections out as two and two', () => {
    expect(kindsOf(['agenda', 'budget', 'index', 'place'])).toEqual(['halves', 'halves'])
  })

  it('gives a single narrow section a wide neighbour', () => {
    expect(kindsOf(['agenda', 'news'])).toEqual(['narrow-wide'])
    expect(kindsOf(['news', 'agenda'])).toEqual(['wide-narrow'])
  })

  it('has no band for no section', () => {
    expect(homeBands([])).toEqual([])
  })
})
