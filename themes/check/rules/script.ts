import { readTags, type Tag } from '../readTags'
import type { PageRule } from '../rule'
import { isHostile } from './isHostile'

/** Public pages carry no script at all; the security policy forbids it, so it would only fail. */
export const script: PageRule = {
  code: 'T110-script',
  level: 'error',
  title: 'Tidak ada skrip',
  help: 'Hapus skrip atau bingkai itu; pakai details/summary, :target, :focus-within, atau tautan biasa. Data terstruktur (application/ld+json) hanya dari Layout.',
  on: 'page',
  check: (page) => {
    if (isHostile(page)) return []
    const ended = page.stylesheets.some((css) => /<\/style/i.test(css))
    return [
      ...(ended ? ['CSS memuat "</style", yang menutup elemennya'] : []),
      ...readTags(page.html)
        .filter(runs)
        .map(({ text }) => text),
    ]
  },
}

const frames = new Set(['base', 'embed', 'frame', 'iframe', 'object'])
const addresses = ['action', 'formaction', 'href', 'xlink:href']

/** React writes an error of its own in the place of an address that would run. */
const runsItself = /^\s*javascript:(?!throw new Error\('React has blocked)/i

const runs = ({ name, attributes }: Tag): boolean =>
  (name === 'script' && attributes.type !== 'application/ld+json') ||
  frames.has(name) ||
  (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh') ||
  addresses.some((key) => runsItself.test(attributes[key] ?? ''))
