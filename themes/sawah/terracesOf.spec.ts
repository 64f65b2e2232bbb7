import { describe, expect, it } from 'vitest'

import type { HomeSection } from '../contract/home'
import { terracesOf } from './terracesOf'

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

describe('terracesOf', () => {
  it('puts what opens the page under the heading and short neighbours side by side', () => {
    expect(terracesOf(all)).toEqual({
      first: ['notices', 'tiles'],
      rest: [['news'], ['calls'], ['agenda', 'budget', 'index'], ['units'], ['place'], ['gallery']],
    })
  })

  it('gathers no short lists that another section parts', () => {
    expect(terracesOf(['agenda', 'news', 'budget', 'index'])).toEqual({
      first: [],
      rest: [['agenda'], ['news'], ['budget', 'index']],
    })
  })

  it('keeps notices above the section they precede', () => {
    expect(terracesOf(['calls', 'notices', 'agenda', 'index']).rest).toEqual([
      ['calls'],
      ['notices', 'agenda'],
      ['index'],
    ])
  })

  it.each([[[]], [['tiles']], [['news']]] as HomeSection[][][])('takes %j', (sections) => {
    const { first, rest } = terracesOf(sections)
    expect([...first, ...rest.flat()]).toEqual(sections)
  })

  it('neither drops nor reorders a section, whatever stands first', () => {
    for (const at of all.keys()) {
      const turned = [...all.slice(at), ...all.slice(0, at)]
      const { first, rest } = terracesOf(turned)
      expect([...first, ...rest.flat()]).toEqual(turned)
    }
  })
})
