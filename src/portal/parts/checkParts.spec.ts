import { expect, test } from 'vitest'

import { definePart, type Part } from '../contract/part'
import { checkParts } from './checkParts'

const shop = definePart({ name: 'usaha', query: { hal: 'page' } })
const check =
  (...parts: Part[]) =>
  () =>
    checkParts(parts)

test('parts that are in nobody’s way pass as they are', () => {
  const parts = [
    shop,
    definePart({ beside: { 'toko.csv': {} }, name: 'toko', query: { hal: 'page' } }),
  ]
  expect(checkParts(parts)).toBe(parts)
})

test('a part without a name is refused, by what it says of itself', () => {
  const nameless = { entry: { icon: 'book', label: 'Toko', tile: 'Toko' } } as unknown as Part
  expect(check(nameless)).toThrow(
    'A part has no name: {"icon":"book","label":"Toko","tile":"Toko"}',
  )
})

test.each([
  ['its own', definePart({ name: 'usaha' })],
  ['one beside it', definePart({ beside: { usaha: {} }, name: 'toko' })],
])('a part with the address of another is refused, %s', (_, part) => {
  expect(check(shop, part)).toThrow(/has the address "\/usaha" of part "usaha"/)
})

test('a query parameter that two parts read differently is refused, with both names', () => {
  expect(check(shop, definePart({ name: 'toko', query: { hal: 'text' } }))).toThrow(
    'Part "toko" reads "?hal=" as text, part "usaha" as page',
  )
})

test.each(['Usaha', 'usaha desa', '../admin', 'a/b'])('“%s” is no word of an address', (name) => {
  expect(check(definePart({ name }))).toThrow('cannot be part of an address')
})

test('a part stands only under an entry of the menu', () => {
  const below = definePart({
    entry: { icon: 'book', label: 'Toko', tile: 'Toko', under: 'usaha' },
    name: 'toko',
  })
  expect(check(shop, below)).toThrow(
    'Part "toko" stands under "usaha", which is no part of the menu',
  )
})
