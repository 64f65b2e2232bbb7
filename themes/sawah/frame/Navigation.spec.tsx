import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import type { Slots } from '../../contract/slots'
import { Navigation } from './Navigation'

/** The menu draws no other slot. */
const slots = {} as Slots
const child = (label: string, isCurrent = false) => ({ label, href: `/${label}`, isCurrent })
const item = (label: string, children: ReturnType<typeof child>[] = []) => ({
  ...child(label),
  children,
})
const print = (items: ReturnType<typeof item>[]): string =>
  renderToStaticMarkup(<Navigation view={{ items }} slots={slots} />)

describe('Navigation of sawah', () => {
  it('opens the second level a reader is in and leaves the others closed', () => {
    const html = print([
      item('profil', [child('sejarah', true)]),
      item('data', [child('anggaran')]),
    ])
    expect(html.match(/<details class="branch"[^>]*>/g)).toEqual([
      '<details class="branch" open="">',
      '<details class="branch">',
    ])
  })

  it('keeps the entry a link beside the button of its second level', () => {
    const html = print([item('data', [child('anggaran')])])
    expect(html).toContain('<a href="/data">data</a><details class="branch">')
    expect(html).toContain('Isi bagian data')
    expect(html).toContain('<a href="/anggaran">anggaran</a>')
  })

  it('hides a long menu behind a button and shows a short one as it is', () => {
    expect(print([item('a'), item('b')])).not.toContain('class="menu"')
    expect(print(['a', 'b', 'c', 'd', 'e'].map((label) => item(label)))).toContain('class="menu"')
  })
})
