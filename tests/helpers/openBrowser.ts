import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'

import { chromiumArguments, chromiumPath } from '../../themes/check/chromium'

export type TestBrowser = { context: BrowserContext; page: Page; stop: () => Promise<void> }

/** A real Chromium with a profile of its own, as wide as asked. */
export const openBrowser = async (width: number): Promise<TestBrowser> => {
  const profile = await mkdtemp(path.join(tmpdir(), 'balai-chromium-'))
  const context = await chromium.launchPersistentContext(profile, {
    args: chromiumArguments,
    executablePath: chromiumPath(),
    locale: 'id-ID',
    viewport: { height: 800, width },
  })
  const page = context.pages()[0] ?? (await context.newPage())
  const stop = async () => {
    await context.close()
    await rm(profile, { force: true, recursive: true })
  }
  return { context, page, stop }
}

/** Signs in through the form, as a person does. */
export const signIn = async (
  page: Page,
  origin: string,
  login: { email: string; password: string },
): Promise<void> => {
  await page.goto(`${origin}/admin/login`)
  await page.fill('#field-email', login.email)
  await page.fill('#field-password', login.password)
  await page.click('button[type=submit]')
  await page.waitForURL(
    (url) => url.pathname.startsWith('/admin') && !url.pathname.includes('login'),
  )
}
