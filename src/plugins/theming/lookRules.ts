import type { FieldHook, TextFieldSingleValidation } from 'payload'

import type { LookChoice } from './lookChoices'

type Look = { palette?: null | string; theme?: null | string }

/** Rules for a village's theme and palette, over the themes of this deployment. */
export const lookRules = (choices: LookChoice[]) => {
  const hasPalette = ({ palette, theme }: Look): boolean =>
    choices.find(({ name }) => name === theme)?.palettes.some(({ name }) => name === palette) ??
    false

  /**
   * Known themes only. One that was stored and has since been removed may stay: the village can
   * still save its telephone number, and its pages are drawn by the first theme.
   */
  const validateTheme: TextFieldSingleValidation = (value, { previousValue }) =>
    !value ||
    value === previousValue ||
    choices.some(({ name }) => name === value) ||
    `Tema "${value}" tidak ada. Pilih salah satu: ${titles(choices)}.`

  const validatePalette: TextFieldSingleValidation = (value, { previousValue, siblingData }) => {
    const { theme } = siblingData as Look
    if (!value || value === previousValue || hasPalette({ palette: value, theme: theme ?? null }))
      return true
    const chosen = choices.find(({ name }) => name === theme)
    return chosen
      ? `Tema ${chosen.title} tidak punya palet "${value}". Pilih salah satu: ${titles(chosen.palettes)}.`
      : 'Pilih tema dahulu, lalu paletnya.'
  }

  /**
   * A palette goes with its theme: whoever changes the theme alone gets the new one's first
   * palette.
   */
  const followTheme: FieldHook = ({ data, originalDoc, value }) => {
    const before = (originalDoc ?? {}) as Look
    const theme = (data as Look | undefined)?.theme ?? before.theme
    const isKept = value === undefined || value === before.palette
    return theme !== before.theme &&
      isKept &&
      !hasPalette({ palette: before.palette ?? null, theme: theme ?? null })
      ? null
      : value
  }

  return { followTheme, validatePalette, validateTheme }
}

const titles = (list: readonly { title: string }[]): string =>
  list.map(({ title }) => title).join(', ')
