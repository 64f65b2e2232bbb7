import { readTags } from '../readTags'
import type { PageRule } from '../rule'
import { isHostile } from './isHostile'

/** Whatever someone types stays text. */
export const hostileText: PageRule = {
  code: 'T230-hostile-text',
  level: 'error',
  title: 'Teks jahat tampil sebagai teks',
  help: 'Tulis teks sebagai {view.title}; dangerouslySetInnerHTML hanya untuk SafeHtml, lewat themes/bricks/SafeHtmlBody.',
  on: 'page',
  check: (page) => {
    if (!isHostile(page)) return []
    const { html } = page
    const born = readTags(html).filter(
      ({ name, attributes }) =>
        (name === 'script' && attributes.type !== 'application/ld+json') ||
        attributes.src === 'x' ||
        Object.keys(attributes).some((key) => /^(?:style|on[a-z]+)$/.test(key)),
    )
    const ended = ['style', 'textarea', 'title'].filter(
      (name) => count(html, `<${name}`) !== count(html, `</${name}>`),
    )
    return [...born.map(({ text }) => text), ...ended.map((name) => `teks menutup ${name}`)]
  },
}

const count = (html: string, part: string): number => html.split(part).length - 1
