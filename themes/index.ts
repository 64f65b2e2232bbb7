import { base } from './base/index'
import { completeTheme } from './contract/completeTheme'
import type { CompleteTheme, Theme } from './contract/defineTheme'
import { pesisir } from './pesisir/index'
import { sawah } from './sawah/index'

/** Themes in the order people choose from; add a new one here and in `manifests.ts`. */
const written: Theme[] = [base, pesisir, sawah]

/** All themes, what they leave out filled from base. */
export const themes: readonly CompleteTheme[] = written.map((theme) =>
  completeTheme({ theme, base }),
)

/**
 * The theme of that name; base when there is none, so that a page never fails over a removed
 * theme.
 */
export const findTheme = (name: string | undefined): CompleteTheme =>
  themes.find(({ manifest }) => manifest.name === name) ?? base
