import { writeFile } from 'node:fs/promises'
import path from 'node:path'
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

  await signIn(page, app.origin, app.login('editor'))
  await page.goto(`${app.origin}/admin/collections/news/create`)
  await page.getByRole('button', { name: 'Buat Baru' }).click()
  const drawer = page.locator('dialog, .drawer').last()
  await drawer.locator('input[type=file]').setInputFiles(photo)
  await drawer.locator('#field-alt').fill('Warga mengangkat lumpur dari saluran')
  await drawer.getByRole('button', { name: /Simpan/ }).first().click()
  await page.getByText('foto-dari-hp').first().waitFor()
  await page.fill('#field-title', 'Gotong royong membersihkan saluran')
  await page.locator('[data-lexical-editor]').first().click()
  await page.keyboard.type('Empat puluh warga bekerja sejak pagi.')
  await page.getByRole('button', { name: 'Publikasikan perubahan' }).click()
  await page.getByText(/Diterbitkan/).first().waitFor()

  await page.goto(`${village}/berita`)
  await page.getByRole('link', { name: 'Gotong royong membersihkan saluran' }).click()
  expect(new URL(page.url()).pathname).toBe('/berita/gotong-royong-membersihkan-saluran')
  expect(await page.locator('h1').textContent()).toBe('Gotong royong membersihkan saluran')
  const shown = page.getByAltText('Warga mengangkat lumpur dari saluran')
  expect(await shown.evaluate((img: HTMLImageElement) => [img.complete, img.naturalWidth > 0])).toEqual([true, true])
  expect(await page.locator('script').count()).toBe(0)
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
    .poll(async () => (await page.request.get(`${app.origin}/api/news/${id}?draft=true`, { headers: { origin: app.origin } })).text(), { interval: 500, timeout: 20_000 })
    .toContain('Rencana kerja bakti')
  await page.goto(`${app.origin}/pratinjau/news/${id}`)
  expect(await page.locator('h1').textContent()).toBe('Rencana kerja bakti')
  expect(await page.content()).toContain('Ini pratinjau draf, belum terbit')
  expect(await page.locator('script').count()).toBe(0)
})
