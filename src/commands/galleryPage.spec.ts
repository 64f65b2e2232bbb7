import { Script } from 'node:vm'
import { describe, expect, it } from 'vitest'

import { galleryPage } from './galleryPage'

const page = galleryPage([
  {
    name: 'kebun',
    palettes: [{ name: 'teh', title: '</script><b>Teh</b>' }],
    slots: [{ examples: ['ordinary'], slot: 'NewsList' }],
    title: 'Kebun',
  },
])

describe('galleryPage', () => {
  it('asks nothing from elsewhere', () => {
    expect(page).not.toMatch(/https?:|\/\//)
  })

  it('does not end its script within a title', () => {
    expect(page.match(/<\/script>/g)).toHaveLength(1)
    expect(page).toContain('\\u003c/script>\\u003cb>Teh')
  })

  it('has a script that can be read', () => {
    const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(page)!
    expect(() => new Script(script)).not.toThrow()
  })
})
