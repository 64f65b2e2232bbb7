import { readTags } from '../readTags'
import type { PageRule } from '../rule'
import { isHostile } from './isHostile'

/** The security policy knows one stylesheet by its hash, and nothing else may act. */
export const inlineCode: PageRule = {
  code: 'T130-inline-code',
  level: 'error',
  title: 'Tidak ada atribut style atau on…',
  help: 'Pindahkan gaya ke style.ts dengan sebuah kelas; ukuran gambar dan bentuk SVG boleh sebagai atribut (width, height, d).',
  on: 'page',
  check: (page) => {
    if (isHostile(page)) return []
    return readTags(page.html)
      .filter(({ attributes }) =>
        Object.keys(attributes).some((name) => /^(?:style|on[a-z]+)$/.test(name)),
      )
      .map(({ text }) => text)
  },
}
