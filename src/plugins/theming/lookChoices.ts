/** A theme as the admin offers it; what a theme's manifest says, without what draws it. */
export type ThemeChoice = {
  /** One sentence about the look. */
  description: string
  /** Stored with the village. */
  name: string
  palettes: readonly PaletteChoice[]
  title: string
}

export type PaletteChoice = {
  /** Colours on a light screen by token, as `#rrggbb`. */
  light: Readonly<Record<string, string>>
  name: string
  title: string
}

/** A theme with few enough words and colours for a browser. */
export type LookChoice = {
  description: string
  name: string
  palettes: { colors: string[]; name: string; title: string }[]
  title: string
}

/** What tells one palette from another at a glance. */
const shownTokens = ['ground', 'brand', 'accent', 'link']

export const lookChoices = (themes: readonly ThemeChoice[]): LookChoice[] =>
  themes.map(({ description, name, palettes, title }) => ({
    description,
    name,
    palettes: palettes.map(({ light, ...palette }) => ({
      colors: shownTokens.flatMap((token) => light[token] ?? []),
      name: palette.name,
      title: palette.title,
    })),
    title,
  }))
