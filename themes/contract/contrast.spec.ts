import { describe, expect, it } from 'vitest'

import { themes } from '../index'
import { contrastProblems, contrastRatio } from './contrast'

describe('contrastRatio', () => {
  it('gives 21 for black on white and 1 for a colour on itself', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrastRatio('#1f3d68', '#1f3d68')).toBe(1)
  })

  it('does not depend on which colour is in front', () => {
    expect(contrastRatio('#767676', '#ffffff')).toBe(contrastRatio('#ffffff', '#767676'))
    expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  })
})

describe('contrastProblems', () => {
  const palettes = themes.flatMap(({ manifest }) =>
    manifest.palettes.flatMap((palette) => [
      { label: `${manifest.name} ${palette.name} light`, tokens: palette.light },
      { label: `${manifest.name} ${palette.name} dark`, tokens: palette.dark },
    ]),
  )

  it.each(palettes)('finds none in $label', ({ tokens }) => {
    expect(contrastProblems(tokens)).toEqual([])
  })

  it('names the pair that is too close', () => {
    const tokens = { ...palettes[0]!.tokens, link: palettes[0]!.tokens.surface }
    expect(contrastProblems(tokens)).toContainEqual(
      expect.objectContaining({ front: 'link', back: 'ground', least: 4.5 }),
    )
  })
})
