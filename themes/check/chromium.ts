import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/**
 * A Chromium to test with: `CHROMIUM_PATH`, else the system's, else Playwright's; undefined when
 * there is none.
 */
export const findChromium = (): string | undefined =>
  [process.env.CHROMIUM_PATH, ...systemPaths, chromium.executablePath()].find(
    (file) => file && existsSync(file),
  )

/**
 * The same, for tests that cannot go on without one.
 * @throws Error that says how to get one.
 */
export const chromiumPath = (): string => {
  const found = findChromium()
  if (!found) throw new Error(chromiumHint)
  return found
}

/** How a Chromium starts here: without a window, and asking nobody anything. */
export const chromiumArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
]

export const chromiumHint =
  'Chromium tidak ada: pasang (apt-get install chromium, atau npx playwright-core install chromium) atau isi CHROMIUM_PATH.'
