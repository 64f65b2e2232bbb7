import type { PageRule } from '../rule'

/** A misspelt `var(--name)` leaves its declaration without effect, and no browser says so. */
export const colours: PageRule = {
  code: 'T050-colours',
  level: 'error',
  title: 'Setiap var(--nama) dalam CSS ada',
  help: 'Perbaiki namanya, atau tetapkan nilainya di style.common; warna ada di themes/contract/tokens.ts.',
  on: 'page',
  check: ({ stylesheets: [css = ''] }) => {
    const known = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name))
    const used = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name))
    return [...used].filter((name) => !known.has(name)).map((name) => `var(${name}) tidak ada`)
  },
}
