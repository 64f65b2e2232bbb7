import { contrastProblems } from '../../contract/contrast'
import { tokensSchema } from '../../contract/tokens'
import type { ThemeRule } from '../rule'

/** Computed from the palettes, so that no page has to be drawn to know it. */
export const contrast: ThemeRule = {
  code: 'T040-contrast',
  level: 'error',
  title: 'Kontras teks sedikitnya 4,5 : 1, huruf besar dan tanda 3 : 1, pada setiap palet',
  help: 'Jauhkan kedua warna itu di palet: gelapkan yang gelap atau terangkan yang terang, lalu periksa lagi.',
  on: 'theme',
  check: ({ theme }) =>
    theme.manifest.palettes.flatMap((palette) =>
      (['light', 'dark'] as const).flatMap((mode) => {
        // What is missing or no colour is reported by T030.
        const colours = tokensSchema.safeParse(palette[mode])
        if (!colours.success) return []
        return contrastProblems(colours.data).map(
          ({ front, back, ratio, least }) =>
            `palet "${palette.name}", ${mode}: ${front} di atas ${back} ${comma(ratio)} : 1, sedikitnya ${comma(least)} : 1`,
        )
      }),
    ),
}

/** Rounded down, so that 4.49 is not shown as 4.5. */
const comma = (ratio: number): string => String(Math.floor(ratio * 100) / 100).replace('.', ',')
