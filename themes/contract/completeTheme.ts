import type { CompleteTheme, Theme, ThemeStyle } from './defineTheme'
import type { SlotName } from './slots'

/** Fills what a theme leaves out from the base theme: its slots, and the rules those slots need. */
export const completeTheme = ({
  theme,
  base,
}: {
  theme: Theme
  base: CompleteTheme
}): CompleteTheme => ({
  manifest: theme.manifest,
  style: theme === base ? base.style : styleOver({ base, theme }),
  slots: { ...base.slots, ...theme.slots },
})

const styleOver = ({ base, theme }: { base: CompleteTheme; theme: Theme }): ThemeStyle => {
  const names = new Set([...Object.keys(base.style.slots), ...Object.keys(theme.style.slots)])
  const rulesOf = (name: SlotName): string => {
    const own = theme.style.slots[name]
    if (theme.slots[name] && own !== undefined) return own
    return (base.style.slots[name] ?? '') + (own ?? '')
  }
  return {
    common: base.style.common + theme.style.common,
    modes: base.style.modes + theme.style.modes,
    slots: Object.fromEntries([...names].map((name) => [name, rulesOf(name as SlotName)])),
  }
}
