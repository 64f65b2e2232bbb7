import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { examples } from '../../themes/base/examples/index'
import { base } from '../../themes/base/index'
import { checkTheme } from '../../themes/check/checkTheme'
import { chromiumArguments, chromiumPath } from '../../themes/check/chromium'
import { reportLines } from '../../themes/check/reportLines'
import { rules } from '../../themes/check/rules/index'
import { themes } from '../../themes/index'
import { starter } from '../../themes/starter/index'
import { brokenThemes } from '../fixtures/themes/index'

let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch({ args: chromiumArguments, executablePath: chromiumPath() })
})

afterAll(async () => {
  await browser?.close()
})

describe('a broken theme', () => {
  const screens: Record<string, string[]> = {
    'T300-accessible': ['360 px, terang', '1366 px, terang', '360 px, gelap', '1366 px, gelap'],
    // As wide as 672 px.
    'T310-sideways-scroll': ['320 px, terang', '360 px, terang'],
  }

  test('stands for each rule that needs a browser', () => {
    expect(rules.filter(({ on }) => on === 'screen').map(({ code }) => code)).toEqual(
      Object.keys(screens),
    )
  })

  test.each(brokenThemes.filter(({ code }) => code in screens))(
    'fails $code on its screens, and nothing else',
    async ({ code, theme }) => {
      const { ordinary } = examples.NewsList
      const findings = await checkTheme({
        base,
        browser,
        examples: { NewsList: { ordinary } },
        theme,
      })
      const places = screens[code]?.map((screen) => `${code} NewsList, contoh ordinary, ${screen}`)
      expect(findings.map((finding) => `${finding.code} ${finding.place}`).sort()).toEqual(
        places?.sort(),
      )
    },
  )
})

test.each([...themes, starter].map((theme) => ({ name: theme.manifest.name, theme })))(
  'the theme $name keeps every rule on every page and screen',
  async ({ name, theme }) => {
    const findings = await checkTheme({ base, browser, examples, theme })
    const errors = findings.filter(({ level }) => level === 'error')
    expect(errors.length === 0 ? [] : reportLines({ findings: errors, name })).toEqual([])
  },
  600_000,
)
