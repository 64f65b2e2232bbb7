import type { Theme } from './defineTheme'
import { type PageName, slotsOfEveryPage } from './slots'
import type { Tokens } from './tokens'

/**
 * The stylesheet of one page of a theme in one of its palettes, the default for an unknown name.
 * Same input, same string: the content security policy carries its hash.
 * See docs/decisions/012-rules-by-slot.md.
 */
export const themeCss = ({
  theme,
  palette,
  page,
}: {
  theme: Theme
  palette: string | undefined
  page: PageName
}): string => {
  const { palettes } = theme.manifest
  const chosen = palettes.find(({ name }) => name === palette) ?? palettes[0]
  if (!chosen) throw new Error(`Theme "${theme.manifest.name}" has no palette`)
  return [
    `:root{color-scheme:light dark;${declarations(chosen.light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${declarations(chosen.dark)}}}`,
    theme.style.common,
    ...[...slotsOfEveryPage, page].map((name) => theme.style.slots[name] ?? ''),
    theme.style.modes,
  ].join('')
}

const declarations = (tokens: Tokens): string =>
  Object.entries(tokens)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';')
