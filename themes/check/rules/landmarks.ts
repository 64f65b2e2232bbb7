import { readTags } from '../readTags'
import type { PageRule } from '../rule'

/** One subject, one main part, and every anchor leads to one place. */
export const landmarks: PageRule = {
  code: 'T220-landmarks',
  level: 'error',
  title: 'Satu h1, satu main, dan setiap id hanya sekali',
  help: 'Slot halaman memberi h1, Layout memberi main; beri id yang berbeda kepada bagian yang berulang.',
  on: 'page',
  check: ({ html }) => {
    const tags = readTags(html)
    const ids = tags.map(({ attributes }) => attributes.id).filter((id) => id !== undefined)
    return [
      ...['h1', 'main'].flatMap((wanted) => {
        const count = tags.filter(({ name }) => name === wanted).length
        return count === 1 ? [] : [`${count} ${wanted}`]
      }),
      ...new Set(ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `id "${id}" berulang`)),
    ]
  },
}
