import type { ThemeRule } from '../rule'

/** A misspelt slot would never be drawn, and its rules never be sent. */
export const slots: ThemeRule = {
  code: 'T020-slots',
  level: 'error',
  title: 'Setiap slot dikenal dan berupa fungsi',
  help: 'Pakai nama slot dari themes/contract, dalam berkas keluarganya (huruf besar dan kecil berpengaruh) dan beri fungsi; hapus yang lain.',
  on: 'theme',
  check: ({ theme, slotNames }) => [
    ...Object.entries(theme.slots).flatMap(([name, slot]) => {
      if (!slotNames.includes(name)) return [`slots.${name} tidak dikenal`]
      return typeof slot === 'function' ? [] : [`slots.${name} bukan fungsi`]
    }),
    ...Object.keys(theme.style.slots)
      .filter((name) => !slotNames.includes(name))
      .map((name) => `style.slots.${name} tidak dikenal`),
  ],
}
