import type { ThemeRule } from '../rule'
import { ownRules } from './ownRules'

/** A colour of its own stays as it is when a village changes the palette or the screen is dark. */
export const literalColours: ThemeRule = {
  code: 'T055-literal-colours',
  level: 'warning',
  title: 'CSS memakai warna palet saja',
  help: 'Ganti warna itu dengan var(--nama) dari themes/contract/tokens.ts; yang tembus pandang dengan color-mix(in srgb, var(--nama) 30%, transparent).',
  on: 'theme',
  check: ({ theme }) =>
    ownRules(theme)
      .filter(({ property }) => !property.startsWith('--'))
      .filter(({ value }) => colour.test(value.replace(/url\("[^"]*"\)/g, '')))
      .map(({ property, value }) => `${property}: ${value.slice(0, 80)}`),
}

const colour = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/i
