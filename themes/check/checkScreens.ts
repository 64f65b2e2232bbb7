import type { Browser, Page as Tab } from 'playwright-core'

import type { DrawnPage, Scheme, ScreenRule } from './rule'

/** A fault on a screen. */
type ScreenFault = { rule: ScreenRule; page: DrawnPage; screen: string; what: string }

/** Tabs at a time: more than this and they wait for each other on a small machine. */
const tabCount = 2

/**
 * Looks at every page in a browser, on each screen that a rule asks for. Pages are written into the
 * same few tabs, which is much faster than opening one each.
 */
export const checkScreens = async ({
  browser,
  pages,
  rules,
  onProgress,
}: {
  browser: Browser
  pages: DrawnPage[]
  rules: ScreenRule[]
  /** Told after each page how many are done. */
  onProgress: (done: number, total: number) => void
}): Promise<ScreenFault[]> => {
  const faults: ScreenFault[] = []
  // Some examples come out the same, such as a page without pictures and its imageless twin.
  const waiting = [...new Map(pages.map((page) => [page.html, page])).values()]
  const total = waiting.length
  let done = 0
  const work = async (): Promise<void> => {
    const tab = await browser.newPage({ locale: 'id-ID' })
    for (let page = waiting.shift(); page; page = waiting.shift()) {
      faults.push(...(await checkPage({ page, rules, tab })))
      onProgress(++done, total)
    }
    await tab.close()
  }
  await Promise.all(Array.from({ length: tabCount }, work))
  return faults
}

const checkPage = async ({
  page,
  rules,
  tab,
}: {
  page: DrawnPage
  rules: ScreenRule[]
  tab: Tab
}): Promise<ScreenFault[]> => {
  const faults: ScreenFault[] = []
  await tab.setContent(page.html, { waitUntil: 'domcontentloaded' })
  // What a page folds away is judged too. Menus stay closed, as an open one may cover what is under
  // it.
  await tab.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details'))
      details.open = true
  })
  for (const { width, scheme } of screensOf(rules)) {
    await tab.setViewportSize({ height: 800, width })
    await tab.emulateMedia({ colorScheme: scheme })
    for (const rule of rules) {
      if (!rule.widths.includes(width) || !rule.schemes.includes(scheme)) continue
      const screen = `${width} px, ${scheme === 'dark' ? 'gelap' : 'terang'}`
      faults.push(...(await rule.check(tab)).map((what) => ({ rule, page, screen, what })))
    }
  }
  return faults
}

/** Every screen that some rule asks for, once. */
const screensOf = (rules: ScreenRule[]): { scheme: Scheme; width: number }[] => {
  const all = rules.flatMap(({ widths, schemes }) =>
    schemes.flatMap((scheme) => widths.map((width) => ({ scheme, width }))),
  )
  return [...new Map(all.map((screen) => [`${screen.scheme} ${screen.width}`, screen])).values()]
}
