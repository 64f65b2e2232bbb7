import { describe, expect, it } from 'vitest'

import { contrastRatio } from '../contract/contrast'
import type { TokenName, Tokens } from '../contract/tokens'
import { manifest } from './manifest'

const modes = manifest.palettes.flatMap(({ name, light, dark }) => [
  { label: `${name}, light`, tokens: light, sea: light.brand },
  { label: `${name}, dark`, tokens: dark, sea: dark['on-brand-soft'] },
])

/** Pairs of text only this theme sets; all others are pairs of the contract. */
const textPairs: [front: TokenName, back: TokenName][] = [
  ['ink-soft', 'warn-ground'],
  ['brand-deep', 'on-brand'],
  ['mark', 'ground'],
]

const ratiosOf = (tokens: Tokens): number[] =>
  textPairs.map(([front, back]) => contrastRatio(tokens[front], tokens[back]))

describe.each(modes)('the palette $label', ({ tokens, sea }) => {
  it('keeps text readable on sand, on the white of the hull and in the colour of the float', () => {
    expect(Math.min(...ratiosOf(tokens))).toBeGreaterThanOrEqual(4.5)
  })

  it('keeps bars and ports in sight on foam', () => {
    expect(contrastRatio(sea, tokens.surface)).toBeGreaterThanOrEqual(3)
    expect(contrastRatio(sea, tokens.sunk)).toBeGreaterThanOrEqual(3)
  })

  it('sets the painted bands apart from the hull', () => {
    expect(contrastRatio(tokens.accent, tokens['brand-deep'])).toBeGreaterThanOrEqual(3)
    expect(contrastRatio(tokens['on-brand'], tokens['brand-deep'])).toBeGreaterThanOrEqual(3)
  })
})
