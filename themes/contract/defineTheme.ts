import { z } from 'zod'

import { loadedByCss } from './loadedByCss'
import { type Manifest, manifestSchema } from './manifest'
import type { SlotName, Slots } from './slots'

/**
 * Rules of a theme, cut so that a page carries only what it uses.
 * See docs/decisions/007-themes-are-data-and-pure-slots.md.
 */
export type ThemeStyle = {
  /** On every page: type scale, radius, pattern, ground, and the bricks many pages share. */
  common: string
  /**
   * By slot; a page carries those of the frame and of its own slot. Rules for a slot the theme
   * draws itself take the place of those of base; for a slot base draws they follow them.
   */
  slots: Partial<Record<SlotName, string>>
  /** Last on every page: dark screens, forced colours, less motion, print. */
  modes: string
}

/** A theme as its author writes it: slots left out come from the base theme. */
export type Theme = {
  /** What the theme says about itself. */
  manifest: Manifest
  /** Its rules, after those of the base theme. Colours only through `var(--<token>)`. */
  style: ThemeStyle
  /** The slots it draws itself. */
  slots: Partial<Slots>
}

/** A theme with nothing missing. */
export type CompleteTheme = Theme & {
  /** All slots. */
  slots: Slots
}

/**
 * Checks a theme and returns it.
 *
 * @throws Error naming the theme and every fault: a manifest that is not one, a stylesheet that
 * would end its `style` element or load something.
 */
export const defineTheme = <T extends Theme>(theme: T): T => {
  const faults = [...manifestFaults(theme.manifest), ...styleFaults(theme.style)]
  if (faults.length > 0) throw new Error(`Theme "${theme.manifest.name}":\n${faults.join('\n')}`)
  return theme
}

const manifestFaults = (manifest: Manifest): string[] => {
  const result = manifestSchema.safeParse(manifest)
  return result.success ? [] : [z.prettifyError(result.error)]
}

const styleFaults = (style: ThemeStyle): string[] =>
  [style.common, ...Object.values(style.slots), style.modes].flatMap(cssFaults)

const cssFaults = (style: string): string[] => [
  ...(/<\/style/i.test(style) ? ['style: contains "</style"'] : []),
  ...loadedByCss(style).map((address) => `style: loads ${address}; only data: images are allowed`),
]
