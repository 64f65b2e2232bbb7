import { readTags } from '../readTags'
import type { PageRule } from '../rule'

/** Readers who cannot see the page walk through it by its headings. */
export const headings: PageRule = {
  code: 'T210-headings',
  level: 'error',
  title: 'Judul bertingkat urut, mulai dari h1',
  help: 'Pakai tingkat berikutnya (h2 di bawah h1, h3 di bawah h2) dan atur besar hurufnya dengan CSS.',
  on: 'page',
  check: ({ html }) => {
    const levels = readTags(html)
      .map(({ name }) => /^h([1-6])$/.exec(name)?.[1])
      .filter((level) => level !== undefined)
      .map(Number)
    return levels.flatMap((level, at) => {
      const before = levels[at - 1] ?? 0
      if (level <= before + 1) return []
      return [at === 0 ? `judul pertama h${level}` : `h${level} langsung setelah h${before}`]
    })
  },
}
