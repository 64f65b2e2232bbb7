import { describe, expect, it } from 'vitest'

import { examples } from './base/examples/index'
import { base } from './base/index'
import { checkTheme } from './check/checkTheme'
import { drawPages } from './check/drawPages'
import { reportLines } from './check/reportLines'
import type { Finding } from './check/rule'
import { rules } from './check/rules/index'
import { completeTheme } from './contract/completeTheme'
import { findTheme, themes } from './index'
import { manifests } from './manifests'
import { starter } from './starter/index'

/**
 * The starter is no choice for a village, but a new theme begins with it and must be sound at once.
 */
const named = [...themes, completeTheme({ theme: starter, base })].map((theme) => ({
  name: theme.manifest.name,
  theme,
}))

describe.each(named)('$name', ({ name, theme }) => {
  // Once for all rules: drawing and checking every page takes a few seconds.
  let checked: Promise<Finding[]> | undefined
  const findings = (): Promise<Finding[]> =>
    (checked ??= checkTheme({ base, browser: undefined, examples, theme }))

  it.each(rules.filter(({ level, on }) => level === 'error' && on !== 'screen'))(
    'keeps $code: $title',
    async ({ code }) => {
      const faults = (await findings()).filter((finding) => finding.code === code)
      expect(faults.length === 0 ? [] : reportLines({ findings: faults, name })).toEqual([])
    },
    120_000,
  )

  it('shows hostile text as text', () => {
    const html = drawPages({ examples, theme })
      .filter(({ example }) => example === 'hostile')
      .map((page) => page.html)
      .join('\n')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).toContain('&quot;&gt;&lt;svg onload=alert(1)&gt;')
  })

  it('cannot make an address run', () => {
    const view = {
      ...examples.NewsItem.ordinary,
      back: { label: 'Kembali', href: 'javascript:alert(1)' },
    }
    const [page] = drawPages({ examples: { NewsItem: { run: view } }, theme })
    expect(page?.html).toContain('Kembali')
    expect(page?.html).not.toContain('javascript:alert')
  })
})

describe('themes', () => {
  it('are listed with the same manifests for the admin', () => {
    expect(themes.map(({ manifest }) => manifest)).toEqual(manifests)
  })

  it('fall back to base for an unknown name', () => {
    expect(findTheme('sudah-dihapus').manifest.name).toBe('base')
    expect(findTheme(undefined).manifest.name).toBe('base')
  })
})
