import type { Theme } from '../../contract/defineTheme'

/** A declaration of a stylesheet. */
type Declaration = { property: string; value: string }

/** What a theme declares itself, without what is for paper: there white is white. */
export const ownRules = ({ style }: Theme): Declaration[] =>
  [style.common, ...Object.values(style.slots), style.modes]
    .map((css) => css.replace(/@media print\s*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, ''))
    .flatMap((css) => [
      ...css.matchAll(/(?<=[{;]\s*)([\w-]+)\s*:\s*((?:"[^"]*"|[^;{}"])*)(?=[;}])/g),
    ])
    .map(([, property = '', value = '']) => ({ property, value: value.trim() }))
