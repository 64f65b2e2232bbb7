import { expect, test } from 'vitest'

import { homeSections as stored } from '../../../../collections/villages/fields'
import { homeSections } from './homeSections'

const everything = {
  agenda: true,
  budget: true,
  calls: true,
  gallery: true,
  index: true,
  news: true,
  notices: true,
  place: true,
  tiles: true,
  units: true,
}

test('a village without an order of its own shows every section, each once', () => {
  expect(homeSections({ homeSections: [] }, everything).sort()).toEqual(
    Object.keys(everything).sort(),
  )
})

test('every section a village can choose exists, and every section can be chosen', () => {
  const all = stored.map(({ value }) => value)
  expect(homeSections({ homeSections: all }, everything).sort()).toEqual(
    Object.keys(everything).sort(),
  )
})

test('a village’s own order holds, without what it left out, names twice or has nothing for', () => {
  const village = {
    homeSections: ['galeri' as const, 'berita' as const, 'galeri' as const, 'apbdes' as const],
  }
  expect(homeSections(village, { ...everything, budget: false })).toEqual(['gallery', 'news'])
})
