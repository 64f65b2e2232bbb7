import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { openBrowser, signIn, type TestBrowser } from '../helpers/openBrowser'
import { startApp, type TestApp } from '../helpers/startApp'

/* Every screen of the admin in a real browser: nothing in its console, nothing against the content security policy. */

let app: TestApp
let browser: TestBrowser
let page: Page
const faults: string[] = []

beforeAll(async () => {
  app = await startApp()
  browser = await openBrowser(1366)
  page = browser.page
  page.on('console', (message) => {
    if (message.type() === 'error')
      faults.push(`${new URL(page.url()).pathname}: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`${new URL(page.url()).pathname}: ${error.message}`))
  await browser.context.exposeFunction('tellViolation', (violation: string) =>
    faults.push(violation),
  )
  await browser.context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell = (globalThis as unknown as { tellViolation: (violation: string) => void })
        .tellViolation
      tell(`${event.documentURI}: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
})

afterAll(async () => {
  await browser?.stop()
  await app?.stop()
})

beforeEach(() => {
  faults.length = 0
})

/** Opens a screen, waits until it is still, and gives what went wrong on it. */
const open = async (path: string): Promise<string[]> => {
  const answer = await page.goto(`${app.origin}${path}`)
  if (answer && answer.status() >= 400) faults.push(`${path}: ${answer.status()}`)
  await page.waitForLoadState('networkidle')
  return [...faults]
}

const hrefsOf = (selector: string): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll((links) => [
      ...new Set(links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)),
    ])

describe('without an account', () => {
  test.each(['/admin/login', '/admin/forgot', '/admin/reset/x', '/admin/logout'])(
    '%s is quiet',
    async (path) => {
      expect(await open(path)).toEqual([])
    },
  )
})

describe.each([
  ['the platform’s', 'admin@balai.example'],
  ['the regency’s', 'dpmd'],
  ['an editor’s', 'editor'],
  ['a contributor’s', 'kontributor'],
])('%s admin', (_, name) => {
  test('is quiet on every screen', async () => {
    await browser.context.clearCookies()
    await signIn(page, app.origin, app.login(name))
    await page.waitForLoadState('networkidle')
    const seen: Record<string, string[]> = {}
    const look = async (path: string): Promise<void> => {
      faults.length = 0
      seen[path] = await open(path)
    }
    await look('/admin')
    const lists = await hrefsOf('a[href^="/admin/collections/"]')
    expect(lists.length).toBeGreaterThan(3)
    await look('/admin/account')
    for (const list of lists.filter((path) => path.split('/').length === 4)) {
      await look(list)
      const [document] = (await hrefsOf(`.table a[href^="${list}/"]`)).filter(
        (path) => path.split('/').length === 5 && !path.endsWith('/create'),
      )
      if ((await hrefsOf(`a[href^="${list}/create"]`)).length > 0) await look(`${list}/create`)
      if (document === undefined) continue
      await look(document)
      const more = (await hrefsOf(`a[href^="${document}/"]`)).filter(
        (path) => !path.includes('/api'),
      )
      for (const tab of more) await look(tab)
    }
    expect(Object.entries(seen).filter(([, each]) => each.length > 0)).toEqual([])
    expect(Object.keys(seen).length).toBeGreaterThan(8)
  }, 900_000)
})

test('the live preview is quiet, and so is its page', async () => {
  await browser.context.clearCookies()
  await signIn(page, app.origin, app.login('editor'))
  const answer = await page.request.get(`${app.origin}/api/news?limit=1&depth=0`, {
    headers: { origin: app.origin },
  })
  const id = ((await answer.json()) as { docs: { id: string }[] }).docs[0]?.id ?? ''
  faults.length = 0
  await open(`/admin/collections/news/${id}`)
  if ((await page.locator('.live-preview-window--is-live-previewing').count()) === 0)
    await page.locator('#live-preview-toggler').click()
  // A form with a preview is not waited for by its silence: it may ask again at any time.
  await page.frameLocator('iframe').locator('h1, iframe').first().waitFor()
  expect(faults).toEqual([])
  expect(await open(`/pratinjau/news/${id}`)).toEqual([])
})
