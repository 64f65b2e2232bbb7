import { describe, expect, it } from 'vitest'

import { base } from '../base/index'
import { completeTheme } from './completeTheme'
import { defineTheme, type ThemeStyle } from './defineTheme'

const { manifest } = base
const rules = (common: string): ThemeStyle => ({ common, modes: '', slots: {} })

describe('defineTheme', () => {
  it('takes a theme that draws nothing itself', () => {
    expect(defineTheme({ manifest, style: rules(''), slots: {} }).slots).toEqual({})
  })

  it('names the theme and every fault', () => {
    const broken = { ...manifest, name: 'Sawah Hijau', version: '1' }
    expect(() =>
      defineTheme({ manifest: broken, style: rules('</STYLE><script>'), slots: {} }),
    ).toThrow(/Theme "Sawah Hijau":[\s\S]*kebab-case[\s\S]*1\.2\.3[\s\S]*<\/style/)
  })

  it('refuses a colour that is missing or not #rrggbb', () => {
    const [palette] = manifest.palettes
    const { ink: _ink, ...light } = palette!.light
    const broken = { ...manifest, palettes: [{ ...palette!, light: { ...light, link: 'red' } }] }
    expect(() =>
      defineTheme({ manifest: broken as typeof manifest, style: rules(''), slots: {} }),
    ).toThrow(/ink[\s\S]*|link/)
    expect(() =>
      defineTheme({ manifest: broken as typeof manifest, style: rules(''), slots: {} }),
    ).toThrow(/#rrggbb/)
  })

  it('refuses two palettes of one name', () => {
    const twice = [...manifest.palettes, manifest.palettes[0]!]
    expect(() =>
      defineTheme({ manifest: { ...manifest, palettes: twice }, style: rules(''), slots: {} }),
    ).toThrow(/berulang/)
  })

  it.each([
    '@import "a.css"',
    'a{background:url(https://x.example/a.png)}',
    `a{background:url( "//x.example/a" )}`,
  ])('refuses a stylesheet that loads something: %s', (style) => {
    expect(() => defineTheme({ manifest, style: rules(style), slots: {} })).toThrow(/style: /)
  })

  it('takes data: images and references within the page', () => {
    const style = `a{background:url("data:image/svg+xml,%3Csvg/%3E");fill:url(#hatch)}`
    expect(defineTheme({ manifest, style: rules(style), slots: {} }).style.common).toBe(style)
  })
})

describe('completeTheme', () => {
  it('puts the rules of the theme after those of base and fills its slots', () => {
    const Header = () => null
    const whole = completeTheme({
      theme: { manifest, style: rules('a{}'), slots: { Header } },
      base,
    })
    expect(whole.style.common).toBe(`${base.style.common}a{}`)
    expect(whole.slots).toEqual({ ...base.slots, Header })
  })

  it('leaves base as it is', () => {
    expect(completeTheme({ theme: base, base })).toEqual(base)
  })

  it('leaves out the rules of a slot that the theme draws with rules of its own', () => {
    const style = { common: '', modes: '', slots: { Header: 'b{}' } }
    const drawn = completeTheme({ theme: { manifest, style, slots: { Header: () => null } }, base })
    const added = completeTheme({ theme: { manifest, style, slots: {} }, base })
    expect(drawn.style.slots.Header).toBe('b{}')
    expect(added.style.slots.Header).toBe(`${base.style.slots.Header}b{}`)
  })
})
