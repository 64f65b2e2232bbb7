import { describe, expect, it } from 'vitest'

import { readTags } from './readTags'

describe('readTags', () => {
  it('gives names and attributes in lower case, with values as they are meant', () => {
    expect(readTags('<A Href="/a?b=1&amp;c=2" data-x=\'1\' hidden>a</A>')).toEqual([
      {
        attributes: { 'data-x': '1', hidden: '', href: '/a?b=1&c=2' },
        name: 'a',
        text: '<A Href="/a?b=1&amp;c=2" data-x=\'1\' hidden>',
      },
    ])
  })

  it('takes no text of an attribute, a style or a script for a tag', () => {
    const html =
      '<style>a{content:"<b>"}</style><p title="<i onclick=x>">t</p><script type="application/ld+json">{"a":"<u>"}</script>'
    expect(readTags(html).map(({ name }) => name)).toEqual(['style', 'p', 'script'])
  })

  it('reads a tag that closes itself', () => {
    expect(readTags('<img src="/a.webp"/>')[0]?.attributes).toEqual({ src: '/a.webp' })
  })
})
