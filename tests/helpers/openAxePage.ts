import { createRequire } from 'node:module'

import type { TestBrowser } from './openBrowser'

const axePath = createRequire(import.meta.url).resolve('axe-core')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const widths = [360, 1366]
const schemes = ['light', 'dark'] as const

type Findings = {
  /** What axe found, by width and colour scheme. */
  faults: string[]
  /** Addresses of other hosts that the page asked for. */
  foreign: string[]
  /** Scripts that a browser would run. */
  scripts: number
  /** Widths at which the page scrolls sideways. */
  tooWide: number[]
}

export type AxePage = (address: string) => Promise<Findings>

type Axe = {
  run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

/** A tab that looks at one address after the other, each at two widths, light and dark. */
export const openAxePage = async (browser: TestBrowser): Promise<AxePage> => {
  const { context, page } = browser
  const session = await context.newCDPSession(page)
  // Through the debugger: the page's own policy allows no script at all.
  await session.send('Page.setBypassCSP', { enabled: true })
  let foreign: string[] = []
  page.on('request', (request) => {
    if (
      !request.url().startsWith('data:') &&
      !new URL(request.url()).hostname.endsWith('localhost')
    )
      foreign.push(request.url())
  })
  return async (address) => {
    foreign = []
    await page.setViewportSize({ height: 800, width: 360 })
    await page.goto(address)
    const scripts = await page.locator('script:not([type="application/ld+json"])').count()
    await page.addScriptTag({ path: axePath })
    const faults: string[] = []
    const tooWide: number[] = []
    for (const width of widths) {
      await page.setViewportSize({ height: 800, width })
      if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width)
        tooWide.push(width)
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme })
        const found = await page.evaluate(async (values) => {
          const { axe } = globalThis as unknown as { axe: Axe }
          const { violations } = await axe.run({ runOnly: { type: 'tag', values } })
          return violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
          )
        }, rules)
        faults.push(...found.map((fault) => `${width} ${colorScheme} ${fault}`))
      }
    }
    return { faults, foreign, scripts, tooWide }
  }
}
