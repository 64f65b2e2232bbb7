import { manifestSchema } from '../../contract/manifest'
import type { ThemeRule } from '../rule'

/** Every palette has every colour, for light and for dark screens. */
export const tokens: ThemeRule = {
  code: 'T030-tokens',
  level: 'error',
  title: 'Setiap palet memuat semua warna, untuk layar terang dan gelap',
  help: 'Tulis warna itu di palet sebagai #rrggbb dengan huruf kecil; themes/contract/tokens.ts menyebut setiap warna dan gunanya.',
  on: 'theme',
  check: ({ theme }) => {
    const { error } = manifestSchema.safeParse(theme.manifest)
    return (error?.issues ?? [])
      .filter(({ path }) => isOfTokens(path))
      .map(({ path, message }) => {
        const [, at, mode, ...token] = path
        const palette = theme.manifest.palettes[Number(at)]?.name ?? String(at)
        return `palet "${palette}", ${String(mode)}: ${[...token, message].join(': ')}`
      })
  },
}

/** True for a fault within the colours of a palette: `palettes.0.light.ink`. */
export const isOfTokens = (path: readonly PropertyKey[]): boolean =>
  path[0] === 'palettes' && (path[2] === 'dark' || path[2] === 'light')
