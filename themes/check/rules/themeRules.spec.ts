import { describe, expect, it } from 'vitest'

import { base } from '../../base/index'
import type { Theme } from '../../contract/defineTheme'
import { literalColours } from './literalColours'
import { logicalProperties } from './logicalProperties'
import { slots } from './slots'

const styled = (common: string): { slotNames: string[]; theme: Theme } => ({
  slotNames: Object.keys(base.slots),
  theme: { manifest: base.manifest, slots: {}, style: { common, modes: '', slots: {} } },
})

describe('T055-literal-colours', () => {
  it.each([
    'a{color:#fff}',
    'a{border:1px solid rgb(0 0 0 / .5)}',
    '@media (min-width:40em){a{color:hsl(0 0% 0%)}}',
  ])('finds %s', (css) => {
    expect(literalColours.check(styled(css))).toHaveLength(1)
  })

  it.each([
    'a{color:var(--ink)}',
    ':root{--white:#fff}',
    '@media print{a{color:#000}b{color:#000}}',
    'a{background:url("data:image/svg+xml,%23fff#fff")}',
    '#abc{margin:0}',
  ])('lets pass %s', (css) => {
    expect(literalColours.check(styled(css))).toEqual([])
  })
})

describe('T060-logical-properties', () => {
  it.each([
    'a{margin-left:0}',
    'a{border-right-width:0}',
    'a{left:0}',
    'a{text-align:right}',
    'a{float:left}',
  ])('finds %s', (css) => {
    expect(logicalProperties.check(styled(css))).toHaveLength(1)
  })

  it.each([
    'a{margin-inline-start:0}',
    'a{text-align:start}',
    'a{inset-inline:0}',
    'a{background:none left}',
  ])('lets pass %s', (css) => {
    expect(logicalProperties.check(styled(css))).toEqual([])
  })
})

describe('T020-slots', () => {
  it('finds rules for a slot that is none, and a slot that is no function', () => {
    const { slotNames, theme } = styled('')
    const broken = {
      ...theme,
      slots: { Footer: '<p>' },
      style: { ...theme.style, slots: { Foter: 'a{}' } },
    } as unknown as Theme
    expect(slots.check({ slotNames, theme: broken })).toEqual([
      'slots.Footer bukan fungsi',
      'style.slots.Foter tidak dikenal',
    ])
  })
})
