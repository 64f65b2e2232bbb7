import type { CompleteTheme, Theme } from './defineTheme'

/** Fills what a theme leaves out from the base theme: its slots, and the rules those slots need. */
export const completeTheme = ({
  theme,
  base,
}: {
  theme: Theme
  base: CompleteTheme
}): CompleteTheme => ({
  manifest: theme.manifest,
  style: theme === base ? base.style : base.style + theme.style,
  slots: { ...base.slots, ...theme.slots },
})
