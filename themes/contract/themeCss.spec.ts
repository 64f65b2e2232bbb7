import { describe, expect, it } from 'vitest'

import { base } from '../base/index'
import { squeezeCss } from './squeezeCss'
import { themeCss } from './themeCss'

describe('themeCss', () => {
  it('sets the colours of the palette for light and dark screens', () => {
    const css = themeCss({ page: 'NewsItem', theme: base, palette: 'daun' })
    expect(css).toMatch(/^:root\{color-scheme:light dark;--ground:#fdfcf9;/)
    expect(css).toContain('--brand:#14503c')
    expect(css).toContain('@media screen and (prefers-color-scheme:dark){:root{--ground:#11171f;')
  })

  it('takes the first palette for an unknown name', () => {
    expect(themeCss({ page: 'NewsItem', theme: base, palette: 'tidak-ada' })).toBe(
      themeCss({ page: 'NewsItem', theme: base, palette: 'nila' }),
    )
  })

  it('gives the same string every time', () => {
    expect(themeCss({ page: 'NewsItem', theme: base, palette: 'bata' })).toBe(
      themeCss({ page: 'NewsItem', theme: base, palette: 'bata' }),
    )
  })
})

describe('squeezeCss', () => {
  it('drops comments and needless space and keeps what space means', () => {
    expect(
      squeezeCss([
        '/* a */\n.a .b,\n.c { margin: 0 auto; width: calc(1px + 2px); }',
        '@media (min-width: 1em) { a { b: c; } }',
      ]),
    ).toBe('.a .b,.c{margin:0 auto;width:calc(1px + 2px)}@media (min-width:1em){a{b:c}}')
  })
})
