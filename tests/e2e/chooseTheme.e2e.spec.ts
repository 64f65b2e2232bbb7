import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { manifests } from '../../themes/manifests'
import { openBrowser, signIn, type TestBrowser } from '../helpers/openBrowser'
import { startApp, type TestApp } from '../helpers/startApp'

/*
 * A village's own administrator chooses its look: seen in the live preview before it is saved, on
 * the village's address afterwards.
 */

const patience = { interval: 250, timeout: 30_000 }
const dyed = (theme: string, palette: number) =>
  manifests.find(({ name }) => name === theme)!.palettes[palette]!

let app: TestApp
let browser: TestBrowser
let look: string

beforeAll(async () => {
  app = await startApp()
  browser = await openBrowser(1366)
  const { page } = browser
  await signIn(page, app.origin, app.login('admin'))
  const mine = await page.request.get(
    `${app.origin}/api/villages?limit=1&where[slug][equals]=lembahkopi`,
    { headers: { origin: app.origin } },
  )
  const { docs } = (await mine.json()) as { docs: { id: string }[] }
  look = `${app.origin}/admin/collections/villages/${docs[0]!.id}`
})

afterAll(async () => {
  await browser?.stop()
  await app?.stop()
})

beforeEach(async () => browser.page.setViewportSize({ height: 800, width: 1366 }))

const openLook = async (page: Page) => {
  await page.goto(look)
  await page.locator('#live-preview-toggler').waitFor()
  await preview(page, false)
  await page.getByRole('button', { exact: true, name: 'Tampilan' }).click()
  await page.getByRole('radio', { name: /Tegel/ }).waitFor()
}

/** On a phone the preview takes the form's place: the same button leads back to it. */
const preview = async (page: Page, isWanted: boolean) => {
  const isShown = (await page.locator('.live-preview-window--is-live-previewing').count()) > 0
  if (isShown !== isWanted) await page.locator('#live-preview-toggler').click()
}

const save = async (page: Page) => {
  const saved = page.waitForResponse(
    (response) =>
      response.request().method() === 'PATCH' && response.url().includes('/api/villages/'),
  )
  await page.locator('#action-save').click()
  expect((await saved).status()).toBe(200)
}

/** The drawn page inside the live preview. */
const drawn = (page: Page): Frame | undefined => {
  const window = page.frames().find((frame) => frame.url().endsWith('/langsung'))
  return page
    .frames()
    .findLast((frame) => frame.parentFrame() === window && frame.url() !== 'about:blank')
}

const brand = async (frame: Frame | undefined | { evaluate: Page['evaluate'] }) =>
  frame
    ?.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--brand').trim())
    .catch(() => undefined)

const publicBrand = async () => {
  const page = await browser.context.newPage()
  await page.goto(`http://lembahkopi.localhost:${app.port}/`)
  const color = await brand(page)
  const titles = await page.locator('main h2').allTextContents()
  await page.close()
  return { color, titles }
}

test.each([
  [1366, 'pesisir', 1],
  [360, 'sawah', 1],
])(
  'at %i px the village takes theme %s in another palette, seen before it is saved',
  async (width, theme, palette) => {
    const { page } = browser
    const chosen = dyed(theme, palette)
    await page.setViewportSize({ height: 800, width })
    await openLook(page)
    const before = await publicBrand()
    await preview(page, true)
    await expect.poll(async () => brand(drawn(page)), patience).toBe(before.color)
    if (width < 1024) await preview(page, false)
    await page
      .getByRole('radio', { name: manifests.find(({ name }) => name === theme)!.title })
      .check()
    await page.getByRole('radio', { exact: true, name: chosen.title }).check()
    await preview(page, true)
    await expect.poll(async () => brand(drawn(page)), patience).toBe(chosen.light.brand)
    expect((await publicBrand()).color).toBe(before.color)
    await save(page)
    await expect.poll(async () => (await publicBrand()).color, patience).toBe(chosen.light.brand)
  },
)

test('sections of the home page are moved by keyboard and hidden, and the page follows', async () => {
  const { page } = browser
  await page.setViewportSize({ height: 800, width: 360 })
  await openLook(page)
  const before = (await publicBrand()).titles
  const up = page.getByRole('button', { name: 'Naik: Kabar terbaru' })
  await up.focus()
  await page.keyboard.press('Enter')
  await page.getByText('Kabar terbaru kini urutan 2').waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('Kabar terbaru kini urutan 1').waitFor()
  expect(await up.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.getByRole('button', { name: 'Sembunyikan: Agenda' }).click()
  await save(page)
  await expect.poll(async () => (await publicBrand()).titles, patience).not.toEqual(before)
  expect((await publicBrand()).titles.join()).not.toContain('Agenda')
})
