import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { openBrowser, signIn, type TestBrowser } from '../helpers/openBrowser'
import { startApp, type TestApp } from '../helpers/startApp'

let app: TestApp
let browser: TestBrowser
let page: Page

/** How long an autosave is held on its way. */
const hold = 4000

beforeAll(async () => {
  app = await startApp()
  browser = await openBrowser(1366)
  page = browser.page
  await signIn(page, app.origin, app.login('editor'))
})

afterAll(async () => {
  await browser?.stop()
  await app?.stop()
})

beforeEach(async () => {
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

/** Opens the form of the newest item of a collection; gives its id. */
const openNewest = async (collection: string): Promise<string> => {
  const answer = await page.request.get(
    `${app.origin}/api/${collection}?limit=1&depth=0&draft=true`,
    { headers: { origin: app.origin } },
  )
  const id = ((await answer.json()) as { docs: { id: string }[] }).docs[0]?.id ?? ''
  await page.goto(`${app.origin}/admin/collections/${collection}/${id}`)
  await page.waitForLoadState('networkidle')
  return id
}

const saved = async (collection: string, id: string): Promise<Record<string, unknown>> => {
  const answer = await page.request.get(
    `${app.origin}/api/${collection}/${id}?draft=true&depth=0`,
    { headers: { origin: app.origin } },
  )
  return (await answer.json()) as Record<string, unknown>
}

/** Holds what the form sends to save itself, or the form's state that follows it. */
const holdBack = async (what: 'patch' | 'state') => {
  await page.route(/\/(api|admin)\//, async (route) => {
    const request = route.request()
    const isPatch = request.method() === 'PATCH' && request.url().includes('autosave=true')
    const isState =
      request.method() === 'POST' && (request.postData() ?? '').includes('"form-state"')
    if ((what === 'patch' && isPatch) || (what === 'state' && isState))
      await new Promise((resolve) => setTimeout(resolve, hold))
    await route.continue().catch(() => undefined)
  })
}

const isAutosave = (url: string, method: string) =>
  method === 'PATCH' && url.includes('autosave=true')

test.each(['patch', 'state'] as const)(
  'what is typed in one field and then in another while the %s of an autosave is held is in the form and in the database',
  async (what) => {
    const id = await openNewest('news')
    await holdBack(what)
    const title = page.locator('#field-title')
    const slug = page.locator('#field-slug')
    const first = page.waitForRequest((request) => isAutosave(request.url(), request.method()))
    const words = `Musyawarah desa ${what}`
    await title.fill('Musya')
    await first
    await title.pressSequentially(words.slice(5), { delay: 20 })
    await slug.fill(`musyawarah-${what}`)
    // Past the held save, the one that follows it, and the pause before that.
    await page.waitForTimeout(hold * 3 + 4000)
    expect([await title.inputValue(), await slug.inputValue()]).toEqual([
      words,
      `musyawarah-${what}`,
    ])
    expect(await saved('news', id)).toMatchObject({ slug: `musyawarah-${what}`, title: words })
  },
)

test('a form that could not save itself says so instead of when it last did', async () => {
  await openNewest('news')
  await page.locator('#field-title').fill('Sudah tersimpan')
  await page.locator('.autosave').getByText('Terakhir disimpan').waitFor()
  await page.route(/autosave=true/, (route) => route.abort())
  await page.locator('#field-title').fill('Tidak terkirim')
  await page.getByText('Belum tersimpan di server.').waitFor()
  expect(await page.locator('.autosave').isVisible()).toBe(false)
  await page.unrouteAll()
  await page.locator('#field-title').fill('Terkirim lagi')
  await page.getByText('Belum tersimpan di server.').waitFor({ state: 'hidden' })
})

test('numbers and dates are read as they are written here and said back', async () => {
  const id = await openNewest('budgets')
  const plan = page.locator('#field-income__0__plan')
  await plan.fill('1250000,00')
  await plan.blur()
  await page.getByText('Terbaca: Rp1.250.000').waitFor()
  expect(await plan.inputValue()).toBe('1.250.000')
  const date = page.locator('#field-realisedUntil input').first()
  await date.fill('5/12/2025')
  await date.press('Enter')
  await page.getByText('Jumat, 5 Desember 2025').waitFor()
  await page.waitForTimeout(6000)
  const budget = await saved('budgets', id)
  expect([
    (budget.income as { plan: number }[])[0]?.plan,
    String(budget.realisedUntil).slice(0, 10),
  ]).toEqual([1_250_000, '2025-12-05'])

  await plan.fill('1250.000')
  await plan.blur()
  await page.getByText('dapat berarti 1.250.000 atau 1.250').first().waitFor()
  await plan.fill('250.000')
  await plan.blur()
  await page.waitForTimeout(6000)
  expect(((await saved('budgets', id)).income as { plan: number }[])[0]?.plan).toBe(250_000)
})
