import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { themedVillages } from '../../bench/themedPages'
import { openBrowser, type TestBrowser } from '../helpers/openBrowser'
import { startApp, type TestApp } from '../helpers/startApp'

let app: TestApp
let browser: TestBrowser

beforeAll(async () => {
  app = await startApp()
  browser = await openBrowser(360)
})

afterAll(async () => {
  await browser?.stop()
  await app?.stop()
})

type Focused = { isSeen: boolean; isVisible: boolean; name: string; tag: string }

/** What has the focus: whether it lies on the screen uncovered, and shows that it has the focus. */
const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const box = element.getBoundingClientRect()
    const styles = [element, ...element.querySelectorAll('*')].flatMap((each) => [
      getComputedStyle(each),
      getComputedStyle(each, '::after'),
    ])
    // A link that wraps has a box for each line; the middle of the first is surely its own.
    const line = element.getClientRects()[0] ?? box
    const at = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2)
    return {
      isSeen: styles.some(
        ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px',
      ),
      isVisible:
        box.width > 0 &&
        box.height > 0 &&
        box.bottom > 0 &&
        box.top < innerHeight &&
        Boolean(at && (element.contains(at) || at.contains(element))),
      name:
        (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60) ||
        element.getAttribute('name') ||
        '',
      tag: element.tagName.toLowerCase(),
    }
  })

const open = async (village: string, path: string, width: number): Promise<Page> => {
  const { page } = browser
  await page.setViewportSize({ height: 800, width })
  // What is asked is where the focus ends, not how it gets there.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`http://${village}.localhost:${app.port}${path}`)
  return page
}

describe.each(themedVillages.map(({ theme, village }) => ({ theme, village })))(
  'in $theme',
  ({ village }) => {
    test.each([360, 1366])(
      'the first Tab at %i pixels offers the way past the menu, and it leads there',
      async (width) => {
        const page = await open(village, '/berita', width)
        await page.keyboard.press('Tab')
        expect(await focused(page)).toMatchObject({
          isSeen: true,
          isVisible: true,
          name: 'Langsung ke isi',
        })
        await page.keyboard.press('Enter')
        await page.keyboard.press('Tab')
        const isInside = await page.evaluate(() =>
          document.querySelector('main')?.contains(document.activeElement),
        )
        expect(isInside).toBe(true)
      },
    )

    test.each(['/', '/cari?q=posyandu'])(
      'every stop on %s is on the screen and shows its focus',
      async (path) => {
        for (const width of [360, 1366]) {
          const page = await open(village, path, width)
          const hidden: string[] = []
          for (let stop = 0; stop < 120; stop += 1) {
            await page.keyboard.press('Tab')
            const now = await focused(page)
            if (now.tag === 'body') break
            if (!now.isSeen || !now.isVisible) hidden.push(`${width}: ${now.tag} ${now.name}`)
          }
          expect(hidden).toEqual([])
        }
      },
    )

    test('the menu of a phone opens with Enter and gives its entries to Tab', async () => {
      const page = await open(village, '/', 360)
      const menu = page.locator('header summary').first()
      await menu.focus()
      await page.keyboard.press('Enter')
      const entry = page.locator('nav[aria-label="Utama"] > ul > li').first()
      expect(await entry.isVisible()).toBe(true)
      await page.keyboard.press('Tab')
      expect(
        await page.evaluate(() =>
          document.querySelector('nav[aria-label="Utama"]')?.contains(document.activeElement),
        ),
      ).toBe(true)
    })

    test('the search is filled in and sent by keyboard alone', async () => {
      const page = await open(village, '/cari', 360)
      await page.locator('main input[name="q"]').focus()
      await page.keyboard.type('posyandu')
      await page.keyboard.press('Enter')
      await page.waitForURL(/cari\?q=posyandu/)
      expect(await page.locator('main h3 a').count()).toBeGreaterThan(0)
    })
  },
)
