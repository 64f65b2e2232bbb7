import type { CompleteTheme, Tokens } from '../../../themes/contract'
import type { Site } from './site'

/** Colours of a site on a light screen. */
export type ColorsOf = (site: Site) => Tokens

/** Deep blue means "mandiri" on the regency's pages, so their frame is green. */
const regencyPalette = 'daun'

/** Name of the palette a site is drawn in; undefined for the theme's first. */
export const paletteOf = (site: Site | undefined): string | undefined =>
  site?.kind === 'regency' ? regencyPalette : (site?.village.palette ?? undefined)

/** Makes the function that says in which colours a site is drawn. */
export const createColorsOf =
  (findTheme: (name: string | undefined) => CompleteTheme): ColorsOf =>
  (site) => {
    const theme = findTheme(site.kind === 'village' ? (site.village.theme ?? undefined) : undefined)
    const { palettes } = theme.manifest
    const palette = palettes.find(({ name }) => name === paletteOf(site)) ?? palettes[0]
    if (!palette) throw new Error(`Theme "${theme.manifest.name}" has no palette`)
    return palette.light
  }
