import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { openBrowser, signIn, type TestBrowser } from '../helpers/openBrowser'
import { startApp, type TestApp } from '../helpers/startApp'

let app: TestApp
let browser: TestBrowser
let id: string
let slug: string

beforeAll(async () => {
  app = await startApp()
  browser = await openBrowser(360)
  const { page } = browser
  await signIn(page, app.origin, app.login('editor'))
  const answer = await page.request.get(`${app.origin}/api/news?limit=1&depth=0`, {
    headers: { origin: app.origin },
  })
  const [news] = ((await answer.json()) as { docs: { id: string; slug: string }[] }).docs
  id = news?.id ?? ''
  slug = news?.slug ?? ''
})

afterAll(async () => {
  await browser?.stop()
  await app?.stop()
})

const openForm = async (): Promise<Page> => {
  const { page } = browser
  await page.goto(`${app.origin}/admin/collections/news/${id}`)
  await page.waitForLoadState('networkidle')
  return page
}

/** Taps until it shows: a tap before the page has come to life is lost. */
const tapUntil = async (tap: Locator, shown: Locator, waitMs = 5000): Promise<void> => {
  for (let tries = 0; tries < 6; tries += 1) {
    await tap.click()
    const isShown = await shown.waitFor({ timeout: waitMs }).then(
      () => true,
      () => false,
    )
    if (isShown) return
  }
  throw new Error('Nothing opened')
}

const confirmButton = (page: Page): Locator =>
  page.getByRole('button', { exact: true, name: 'Konfirmasi' }).last()

/** Opens the menu of the three dots and takes one of its ways, confirming what is asked. */
const takeFromMenu = async (page: Page, way: string): Promise<void> => {
  const entry = page.getByText(way, { exact: true }).last()
  await tapUntil(page.locator('.doc-controls__popup button').first(), entry)
  await entry.click()
  await confirmButton(page).click()
}

/** What a visitor gets at the item's address, in a tab of its own. */
const publicStatus = async (): Promise<number | undefined> => {
  const tab = await browser.context.newPage()
  const answer = await tab.goto(`http://lembahkopi.localhost:${app.port}/berita/${slug}`)
  await tab.close()
  return answer?.status()
}

test('what was published is taken back from the site after a question', async () => {
  expect(await publicStatus()).toBe(200)
  const page = await openForm()
  await takeFromMenu(page, 'Tarik dari situs')
  await page.getByText('Status: Draf').waitFor()
  expect(await publicStatus()).toBe(404)
})

/** The form's main button, until the item is public. */
const publish = (page: Page): Promise<void> =>
  tapUntil(
    page.getByRole('button', { exact: true, name: 'Terbitkan' }),
    page.getByText('Status: Terbit'),
    15_000,
  )

/** Chooses the fifteenth of next month in Payload's drawer and saves. */
const plan = async (page: Page): Promise<void> => {
  const entry = page.getByText('Jadwalkan terbit').last()
  await tapUntil(page.locator('.form-submit .popup-button').first(), entry)
  await entry.click()
  const drawer = page.locator('.schedule-publish')
  await drawer.getByText('Belum ada yang dijadwalkan.').waitFor()
  await drawer.getByText('Terbitkan', { exact: true }).click()
  await drawer.locator('.react-datepicker__input-container input').first().click()
  await page.locator('.react-datepicker__navigation--next').first().click()
  await page
    .locator('.react-datepicker__day--015:not(.react-datepicker__day--outside-month)')
    .first()
    .click()
  // A tap beside the calendar closes it; Escape would close the whole drawer.
  await page.mouse.click(340, 105)
  await drawer.getByRole('button', { exact: true, name: 'Simpan' }).click()
}

test('a draft that cannot be published is not planned, and the reason is said at once', async () => {
  const { page } = browser
  const change = (data: object) =>
    page.request.patch(`${app.origin}/api/news/${id}?draft=true`, {
      data,
      headers: { origin: app.origin },
    })
  const answer = await page.request.get(`${app.origin}/api/news/${id}?draft=true&depth=0`, {
    headers: { origin: app.origin },
  })
  const { body } = (await answer.json()) as { body: unknown }
  expect((await change({ body: null })).status()).toBe(200)
  try {
    await plan(await openForm())
    await page
      .locator('[data-sonner-toast]')
      .getByText(/Belum dapat dijadwalkan\./)
      .waitFor()
    expect(await page.getByText('Berhasil dijadwalkan.').count()).toBe(0)
  } finally {
    expect((await change({ body })).status()).toBe(200)
  }
})

test('a draft is planned for a day of the calendar, and the plan is shown', async () => {
  const page = await openForm()
  await plan(page)
  await page
    .locator('.schedule-publish')
    .getByText('Belum ada yang dijadwalkan.')
    .waitFor({ state: 'hidden' })
  await page.getByText('Berhasil dijadwalkan.').waitFor()
  expect(await publicStatus()).toBe(404)
})

test('what lies in the trash is gone from the site, and comes back as a draft that can be published again', async () => {
  let page = await openForm()
  await publish(page)
  expect(await publicStatus()).toBe(200)

  await takeFromMenu(page, 'Hapus')
  await page.waitForURL(/\/admin\/collections\/news\?/)
  expect(await publicStatus()).toBe(410)

  await page.goto(`${app.origin}/admin/collections/news/trash/${id}`)
  await page.waitForLoadState('networkidle')
  await tapUntil(
    page.getByRole('button', { exact: true, name: 'Pulihkan' }).first(),
    confirmButton(page),
  )
  await confirmButton(page).click()
  await page.waitForURL(new RegExp(`/admin/collections/news/${id}`))
  page = await openForm()
  await page.getByText('Status: Draf').waitFor()
  await publish(page)
  expect(await publicStatus()).toBe(200)
})
