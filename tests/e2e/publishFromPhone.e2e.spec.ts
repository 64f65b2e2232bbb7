import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { openBrowser, signIn, type TestBrowser } from '../helpers/openBrowser'
import { startApp, type TestApp } from '../helpers/startApp'

let app: TestApp
let browser: TestBrowser
let photo: string

beforeAll(async () => {
  app = await startApp()
  browser = await openBrowser(360)
  photo = path.join(app.dataDir, 'foto-dari-hp.jpg')
  const image = sharp({ create: { background: '#3a7d44', channels: 3, height: 900, width: 1200 } })
  await writeFile(photo, await image.jpeg().toBuffer())
})

afterAll(async () => {
  await browser?.stop()
  await app?.stop()
})

test('an editor publishes a news item with a photo from a phone and reads it on the village’s address', async () => {
  const { page } = browser
  const village = `http://lembahkopi.localhost:${app.port}`
  await page.goto(`${village}/berita`)
  expect(await page.content()).not.toContain('Gotong royong membersihkan saluran')

  await page.goto(`${app.origin}/admin/login`)
  const { email, password } = app.login('editor')
  await page.fill('#field-email', email)
  await page.fill('#field-password', password)
  const tap = countTaps()
  await tap(page.getByRole('button', { name: 'Masuk' }))
  await tap(page.getByRole('link', { name: 'Tulis berita' }))
  await tap(page.getByText('Ambil atau pilih foto'), async (choose) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), choose()])
    await chooser.setFiles(photo)
  })
  await page.waitForLoadState('networkidle')
  await page.getByLabel('Apa yang terlihat di foto').fill('Warga mengangkat lumpur dari saluran')
  await page.fill('#field-title', 'Gotong royong membersihkan saluran')
  await page.locator('[data-lexical-editor]').first().focus()
  await page.keyboard.type('Empat puluh warga bekerja sejak pagi.')
  await settled(page)
  await tap(page.getByRole('button', { exact: true, name: 'Terbitkan' }))
  await page.getByText('Status: Terbit').waitFor()
  expect(tap.count).toBeLessThanOrEqual(4)

  await page.goto(`${village}/berita`)
  await page.getByRole('link', { name: 'Gotong royong membersihkan saluran' }).click()
  expect(new URL(page.url()).pathname).toBe('/berita/gotong-royong-membersihkan-saluran')
  expect(await page.locator('h1').textContent()).toBe('Gotong royong membersihkan saluran')
  const shown = page.getByAltText('Warga mengangkat lumpur dari saluran')
  expect(
    await shown.evaluate((img: HTMLImageElement) => [img.complete, img.naturalWidth > 0]),
  ).toEqual([true, true])
  expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0)
})

test('what a publishing without words for its photo asks for stands beside the photo', async () => {
  const { page } = browser
  await page.goto(`${app.origin}/admin`)
  await page.getByRole('link', { name: 'Tulis berita' }).click()
  await page.locator('#field-photo-take input').setInputFiles(photo)
  const alt = page.getByLabel('Apa yang terlihat di foto')
  await alt.waitFor()
  await settled(page)
  await page.fill('#field-title', 'Saluran sudah bersih')
  await page.locator('[data-lexical-editor]').first().focus()
  await page.keyboard.type('Airnya mengalir lagi.')
  await settled(page)
  await page.getByRole('button', { exact: true, name: 'Terbitkan' }).click()
  await page.getByText('Tulis apa yang terlihat di foto ini, lalu terbitkan.').first().waitFor()
  await alt.fill('Saluran tanpa lumpur')
  await page.getByRole('button', { exact: true, name: 'Terbitkan' }).click()
  await page.getByText('Status: Terbit').waitFor()
})

test('a contributor’s draft goes to the editor, back with a note, and out', async () => {
  const contributor = await openBrowser(360)
  const { page } = contributor
  await signIn(page, app.origin, app.login('kontributor'))
  await page.getByRole('link', { name: 'Tulis berita' }).click()
  await page.waitForLoadState('networkidle')
  await page.fill('#field-title', 'Posyandu buka hari Rabu')
  await page.locator('[data-lexical-editor]').first().focus()
  await page.keyboard.type('Bertempat di balai desa.')
  await settled(page)
  expect(await page.getByRole('button', { exact: true, name: 'Terbitkan' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Kirim untuk diperiksa' }).click()
  await page.getByText('Menunggu diperiksa editor.').waitFor()

  const editor = browser.page
  await editor.goto(`${app.origin}/admin`)
  await editor.getByRole('link', { name: 'Posyandu buka hari Rabu' }).click()
  await editor.waitForURL(/\/admin\/collections\/news\//)
  await editor.waitForLoadState('networkidle')
  await editor.getByLabel('Apa yang perlu diperbaiki').fill('Sebutkan jamnya.')
  await editor.getByRole('button', { name: 'Kembalikan dengan catatan' }).click()
  await editor.getByText('Sebutkan jamnya.').waitFor()

  await page.goto(`${app.origin}/admin`)
  await page.getByRole('link', { name: 'Posyandu buka hari Rabu' }).click()
  await page.getByText('Sebutkan jamnya.').waitFor()
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'Kirim untuk diperiksa' }).click()
  await page.getByText('Menunggu diperiksa editor.').waitFor()
  await contributor.stop()

  await editor.reload()
  await editor.waitForLoadState('networkidle')
  await editor.getByRole('button', { exact: true, name: 'Terbitkan' }).click()
  await editor.getByText('Status: Terbit').waitFor()
})

test('a report pasted from Word shows as headings, lists and links of the page', async () => {
  const { page } = browser
  const html = await readFile('tests/fixtures/word/laporan.html', 'utf8')
  await page.goto(`${app.origin}/admin/collections/news/create`)
  await page.waitForURL(/\/admin\/collections\/news\/[0-9a-f-]{36}/)
  await page.waitForLoadState('networkidle')
  await page.fill('#field-title', 'Laporan kerja bakti')
  const editor = page.locator('[data-lexical-editor]').first()
  await editor.focus()
  await editor.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', pasted)
    element.dispatchEvent(
      new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }),
    )
  }, html)
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await expect
    .poll(
      async () =>
        (
          await page.request.get(`${app.origin}/api/news/${id}?draft=true`, {
            headers: { origin: app.origin },
          })
        ).text(),
      { interval: 500, timeout: 20_000 },
    )
    .toContain('Cangkul')
  await page.goto(`${app.origin}/pratinjau/news/${id}`)
  expect(
    await page
      .locator('main li', { hasText: /^(?:Cangkul|Sekop|Berkumpul pukul tujuh|Bekerja)$/ })
      .count(),
  ).toBe(4)
  expect(await page.locator('main a[href="https://contoh.example/berita"]').count()).toBe(1)
  expect(
    await page
      .locator(
        'main [style], main font, main u, main table, main [align], main a[href^="javascript"]',
      )
      .count(),
  ).toBe(0)
})

test('the editor opens the preview of a draft in the village’s theme', async () => {
  const { page } = browser
  await page.goto(`${app.origin}/admin/collections/news/create`)
  await page.fill('#field-title', 'Rencana kerja bakti')
  await page.locator('[data-lexical-editor]').first().click()
  await page.keyboard.type('Belum pasti harinya.')
  await page.waitForURL(/\/admin\/collections\/news\/[0-9a-f-]{36}/)
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await expect
    .poll(
      async () =>
        (
          await page.request.get(`${app.origin}/api/news/${id}?draft=true`, {
            headers: { origin: app.origin },
          })
        ).text(),
      { interval: 500, timeout: 20_000 },
    )
    .toContain('Rencana kerja bakti')
  await page.goto(`${app.origin}/pratinjau/news/${id}`)
  expect(await page.locator('h1').textContent()).toBe('Rencana kerja bakti')
  expect(await page.content()).toContain('Ini pratinjau draf, belum terbit')
  expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0)
})

/** Taps one by one; typing and what the phone itself asks (which photo) is none. */
const countTaps = () => {
  const tap = async (
    target: Locator,
    press: (choose: () => Promise<void>) => Promise<void> = (choose) => choose(),
  ): Promise<void> => {
    tap.count += 1
    await press(() => target.click())
  }
  tap.count = 0
  return tap
}

/** Until the form has saved itself: what is typed while it does may be lost in the answer. */
const settled = (page: Page): Promise<void> =>
  page
    .getByText(/Terakhir disimpan/)
    .first()
    .waitFor()
