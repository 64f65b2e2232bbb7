import { describe, expect, it } from 'vitest'

import { contrastRatio } from '../../contract/contrast'
import type { TokenName } from '../../contract/tokens'
import { manifest } from '../manifest'

/** Pairs the look of this theme adds to those every palette keeps. */
const pairs: [front: TokenName, back: TokenName, least: number][] = [
  ['on-brand-soft', 'brand', 4.5],
  ['accent', 'brand', 3],
  ['mark', 'sunk', 4.5],
  ['bad', 'sunk', 4.5],
]

describe.each(
  manifest.palettes.flatMap(({ name, light, dark }) => [
    { label: `${name} light`, tokens: light },
    { label: `${name} dark`, tokens: dark },
  ]),
)('palette $label', ({ tokens }) => {
  it.each(pairs)('keeps %s on %s at %d or more', (front, back, least) => {
    expect(contrastRatio(tokens[front], tokens[back])).toBeGreaterThanOrEqual(least)
  })
})
