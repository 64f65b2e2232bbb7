import type { Browser } from 'playwright-core'

import { completeTheme } from '../contract/completeTheme'
import type { CompleteTheme, Theme } from '../contract/defineTheme'
import { checkScreens } from './checkScreens'
import { drawPages, type ExamplesOfPages } from './drawPages'
import type { DrawnPage, Finding, PageRule, Rule, ScreenRule, ThemeRule } from './rule'
import { rules } from './rules/index'

/** Everything the rules find in a theme, in the order of the rules; empty for a sound one. */
export const checkTheme = async ({
  theme,
  base,
  browser,
  examples,
  onProgress = () => undefined,
}: {
  theme: Theme
  /** The theme that fills what this one leaves out. */
  base: CompleteTheme
  /** Undefined leaves out the rules that need one. */
  browser: Browser | undefined
  /** What each page is drawn from, such as all examples that lie beside the slots of base. */
  examples: ExamplesOfPages
  /** Told how many pages the browser has looked at. */
  onProgress?: (done: number, total: number) => void
}): Promise<Finding[]> => {
  const drawn = drawPages({ theme: completeTheme({ theme, base }), examples })
  const sound = drawn.filter(({ error }) => error === undefined)
  const { name } = theme.manifest
  const findings = await Promise.all(
    rules.map(async (rule): Promise<Finding[]> => {
      if (rule.on === 'screen') return []
      if (rule.on === 'theme') return onTheme({ rule, theme, slotNames: Object.keys(base.slots) })
      return onPages({ rule, name, pages: rule.code === 'T100-draws' ? drawn : sound })
    }),
  )
  if (!browser) return findings.flat()
  const screenRules = rules.filter((rule): rule is ScreenRule => rule.on === 'screen')
  const faults = await checkScreens({ browser, pages: sound, rules: screenRules, onProgress })
  const onScreens = faults.map(({ rule, page, screen, what }) =>
    asFinding({ rule, theme: name, place: `${placeOf(page)}, ${screen}`, what }),
  )
  return [...findings.flat(), ...onScreens]
}

const onTheme = ({
  rule,
  theme,
  slotNames,
}: {
  rule: ThemeRule
  theme: Theme
  slotNames: readonly string[]
}): Finding[] =>
  rule
    .check({ theme, slotNames })
    .map((what) => asFinding({ rule, theme: theme.manifest.name, place: '', what }))

const onPages = async ({
  rule,
  name,
  pages,
}: {
  rule: PageRule
  name: string
  pages: DrawnPage[]
}): Promise<Finding[]> => {
  const findings: Finding[] = []
  for (const page of pages) {
    const faults = await rule.check(page)
    findings.push(
      ...faults.map((what) => asFinding({ rule, theme: name, place: placeOf(page), what })),
    )
  }
  return findings
}

const placeOf = ({ slot, example }: DrawnPage): string => `${slot}, contoh ${example}`

const asFinding = ({
  rule: { code, help, level, title },
  ...rest
}: Pick<Finding, 'place' | 'theme' | 'what'> & { rule: Rule }): Finding => ({
  code,
  help,
  level,
  title,
  ...rest,
})
