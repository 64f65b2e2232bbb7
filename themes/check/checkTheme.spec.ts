import { describe, expect, it } from 'vitest'

import { brokenThemes } from '../../tests/fixtures/themes/index'
import { examples } from '../base/examples/index'
import { base } from '../base/index'
import { checkTheme } from './checkTheme'
import { rules } from './rules/index'

/** One page, a list, is enough to show every fault: `themes.spec.ts` checks the themes on all. */
const few = { NewsList: examples.NewsList }
const codeOf = new Set(rules.filter(({ on }) => on !== 'screen').map(({ code }) => code as string))
const broken = brokenThemes.filter(({ code }) => codeOf.has(code))

describe('checkTheme', () => {
  it.each(broken)('finds $code in its broken theme, and nothing else', async ({ code, theme }) => {
    const findings = await checkTheme({ base, browser: undefined, examples: few, theme })
    expect([...new Set(findings.map((finding) => finding.code))]).toEqual([code])
  })

  it('says where the fault is and what to do', async () => {
    const { theme } = broken.find(({ code }) => code === 'T210-headings')!
    const [finding] = await checkTheme({ base, browser: undefined, examples: few, theme })
    expect(finding).toEqual({
      code: 'T210-headings',
      help: expect.stringContaining('Pakai tingkat berikutnya') as string,
      level: 'error',
      place: 'NewsList, contoh empty',
      theme: 'headings',
      title: 'Judul bertingkat urut, mulai dari h1',
      what: 'h5 langsung setelah h1',
    })
  })

  it('names the slot that throws', async () => {
    const { theme } = broken.find(({ code }) => code === 'T100-draws')!
    const findings = await checkTheme({ base, browser: undefined, examples: few, theme })
    expect(findings.map(({ what }) => what)).toContainEqual(
      expect.stringMatching(/width.*\(di NewsListItem\)/),
    )
  })
})

describe('rules', () => {
  it('have each a broken theme that shows them', () => {
    expect(brokenThemes.map(({ code }) => code)).toEqual(rules.map(({ code }) => code))
  })

  it('have codes in order, each once', () => {
    const codes = rules.map(({ code }) => code)
    expect([...new Set(codes)].sort()).toEqual(codes)
  })
})
