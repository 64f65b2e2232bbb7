import fc from 'fast-check'
import { expect, it } from 'vitest'

import { isOneEditApart } from './isOneEditApart'

it.each([
  ['posyandu', 'posyndu'],
  ['posyandu', 'posyanduu'],
  ['posyandu', 'posyamdu'],
  ['posyandu', 'poysandu'],
  ['posyandu', 'osyandu'],
])('%s and %s are one typing error apart', (one, other) => {
  expect(isOneEditApart(one, other)).toBe(true)
  expect(isOneEditApart(other, one)).toBe(true)
})

it.each([
  ['jalan', 'jalan'],
  ['jalan', 'jaln1an'],
  ['jalan', 'ujlaan'],
  ['', 'ab'],
])('%s and %s are not', (one, other) => {
  expect(isOneEditApart(one, other)).toBe(false)
})

const letters = fc.string({ maxLength: 12, minLength: 2, unit: fc.constantFrom('a', 'b', 'c') })

it('finds every word with a letter taken out, put in or changed', () => {
  fc.assert(
    fc.property(letters, fc.nat(), fc.constantFrom('x', 'y'), (word, seed, letter) => {
      const at = seed % word.length
      expect(isOneEditApart(word, word.slice(0, at) + word.slice(at + 1))).toBe(true)
      expect(isOneEditApart(word, word.slice(0, at) + letter + word.slice(at))).toBe(true)
      expect(isOneEditApart(word, word.slice(0, at) + letter + word.slice(at + 1))).toBe(true)
    }),
  )
})
