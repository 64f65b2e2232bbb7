import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { levelsOf } from './readableBody'

const depth = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Math.max(0, ...Object.values(value).map(depth))
    : 0

describe('levels of a JSON text', () => {
  it('are those of the value it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(levelsOf(JSON.stringify(value))).toBe(depth(value))
      }),
    )
  })

  it('are counted in a text that no reader could take', () => {
    expect(levelsOf('['.repeat(1_000_000))).toBe(1_000_000)
    expect(levelsOf('{"a":"[[[[\\"[[[["}')).toBe(1)
  })
})
