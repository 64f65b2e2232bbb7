import { describe, expect, it } from 'vitest'

import type { HomeSection } from '../../contract/home'
import { bandsOf } from './bandsOf'

const shape = (sections: HomeSection[]) => bandsOf(sections).map((band) => band.sections)

describe('the bands of a home page', () => {
  it('gather agenda, money and index where they are neighbours', () => {
    expect(shape(['news', 'agenda', 'budget', 'index', 'units'])).toEqual([
      ['news'],
      ['agenda', 'budget', 'index'],
      ['units'],
    ])
  })

  it('leave them apart where something stands between', () => {
    expect(shape(['index', 'calls', 'agenda', 'budget'])).toEqual([
      ['index'],
      ['calls'],
      ['agenda', 'budget'],
    ])
  })

  it('name every section once, in the order of the village', () => {
    const order: HomeSection[] = [
      'place',
      'budget',
      'agenda',
      'gallery',
      'units',
      'index',
      'tiles',
      'calls',
      'notices',
      'news',
    ]
    expect(shape(order).flat()).toEqual(order)
    expect(bandsOf([])).toEqual([])
  })
})
