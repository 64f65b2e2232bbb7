import { z } from 'zod'
import { type Manifest, manifestSchema } from './manifest'
import type { Slots } from './slots'

/** A theme as its author writes it: slots left out come from the base theme. */
export type Theme = {
  /** What the theme says about itself. */
  manifest: Manifest
  /** Its rules, after those of the base theme. Colours only through `var(--<token>)`. */
  style: string
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

const styleFaults = (style: string): string[] => [
  ...(/<\/style/i.test(style) ? ['style: contains "</style"'] : []),
  ...(/@import/i.test(style) ? ['style: contains "@import"'] : []),
  ...[...style.matchAll(/url\(\s*(?!["']?(?:data:|#))([^)]{0,60})/gi)].map(
    (match) => `style: loads ${match[1]}; only data: images are allowed`,
  ),
]
