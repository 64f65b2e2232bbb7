import { chromium } from 'playwright-core'

import { chromiumPath } from '../themes/check/chromium'
import { request } from './request'
import { pageKinds, themedVillages } from './themedPages'

export type Weights = {
  /** Largest page of the six kinds in the three themes: HTML and CSS as sent, in bytes (br). */
  heaviest: { bytes: number; name: string }
  /**
   * Home with every picture a phone 360 pixels wide loads before it scrolls, in bytes, by theme.
   */
  homes: { bytes: number; theme: string }[]
}

/** Weighs the pages of the demo's three lively villages. */
export const weights = async (port: number): Promise<Weights> => {
  const pages: Weights['heaviest'][] = []
  for (const themed of themedVillages) {
    for (const [kind, path] of Object.entries(pageKinds(themed))) {
      const host = `${themed.village}.localhost:${port}`
      await request({ headers: { 'accept-encoding': 'br' }, host, path, port })
      // The second answer comes from the cache, compressed with care.
      await new Promise((resolve) => setTimeout(resolve, 700))
      const { body } = await request({ headers: { 'accept-encoding': 'br' }, host, path, port })
      pages.push({ bytes: body.length, name: `${themed.theme} ${kind}` })
    }
  }
  const [heaviest = { bytes: 0, name: '' }] = pages.sort((a, b) => b.bytes - a.bytes)
  return { heaviest, homes: await homes(port) }
}

const homes = async (port: number): Promise<Weights['homes']> => {
  const browser = await chromium.launch({
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
    executablePath: chromiumPath(),
  })
  const weighed: Weights['homes'] = []
  for (const { theme, village } of themedVillages) {
    const page = await browser.newPage({
      deviceScaleFactor: 2,
      viewport: { height: 800, width: 360 },
    })
    await page.goto(`http://${village}.localhost:${port}/`, { waitUntil: 'networkidle' })
    const bytes = await page.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .map((entry) => (entry as PerformanceResourceTiming).transferSize)
        .reduce((sum, size) => sum + size, 0),
    )
    weighed.push({ bytes, theme })
    await page.close()
  }
  await browser.close()
  return weighed
}
