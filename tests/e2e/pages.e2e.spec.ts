import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openBrowser, type TestBrowser } from '../helpers/openBrowser'
import { startApp, type TestApp } from '../helpers/startApp'

const axePath = createRequire(import.meta.url).resolve('axe-core')
let app: TestApp
let browser: TestBrowser

const village = () => `http://lembahkopi.localhost:${app.port}`
const pages: Record<string, () => string> = {
  'a news item': () => `${village()}/berita/panen-kopi-ditutup-dengan-18-4-ton-buah-merah`,
  'a page that does not exist': () => `${village()}/tidak-ada`,
  'an own page': () => `${village()}/halaman/sejarah-desa`,
  'the home of a village with little': () => `http://batusaga.localhost:${app.port}/`,
  'the index of a village': () => `${village()}/indeks`,
  'the news of a village': () => `${village()}/berita`,
  'the profile of a village': () => `${village()}/profil`,
  'the regency’s home': () => `${app.origin}/`,
  'the search for villages': () => `${app.origin}/desa?q=sawah`,
  'the village’s home': () => `${village()}/`,
}

beforeAll(async () => {
  app = await startApp()
  browser = await openBrowser(360)
})

afterAll(async () => {
  await browser?.stop()
  await app?.stop()
})

describe.each([360, 1366])('at %i pixels', (width) => {
  test.each(Object.keys(pages))('%s is accessible, fits, and asks nobody else', async (name) => {
    const { page } = browser
    const foreign: string[] = []
    page.removeAllListeners('request')
    page.on('request', (request) => {
      if (!new URL(request.url()).hostname.endsWith('localhost') && !request.url().startsWith('data:')) foreign.push(request.url())
    })
    await page.setViewportSize({ height: 800, width })
    await page.goto(pages[name]?.() ?? '')
    expect(await page.locator('script').count()).toBe(0)
    expect(foreign).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    // Through the debugger: the page's own policy allows no script at all.
    const session = await browser.context.newCDPSession(page)
    await session.send('Page.setBypassCSP', { enabled: true })
    await page.reload()
    await page.addScriptTag({ path: axePath })
    const faults = await page.evaluate(async () => {
      const axe = (globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe
      const { violations } = await axe.run()
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
    })
    expect(faults).toEqual([])
    await session.send('Page.setBypassCSP', { enabled: false })
    await session.detach()
  })
})
