import path from 'node:path'
import { pathToFileURL } from 'node:url'

import type { Theme } from '../contract/defineTheme'

/**
 * The theme that a folder's `index.ts` exports.
 *
 * @throws Error of the folder itself, such as the faults that `defineTheme` names, or one that says
 * that nothing there is a theme.
 */
export const loadTheme = async (folder: string): Promise<Theme> => {
  const file = path.join(folder, 'index.ts')
  const exported = Object.values(
    (await import(pathToFileURL(file).href)) as Record<string, unknown>,
  )
  const theme = exported.find(isTheme)
  if (!theme)
    throw new Error(
      `${file} tidak mengekspor tema: export const nama = defineTheme({ manifest, style, slots })`,
    )
  return theme
}

const isTheme = (value: unknown): value is Theme =>
  typeof value === 'object' &&
  value !== null &&
  ['manifest', 'slots', 'style'].every((key) => key in value)
