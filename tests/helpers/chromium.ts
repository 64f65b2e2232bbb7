import { existsSync } from 'node:fs'

/** Path of a Chromium: `CHROMIUM_PATH`, the system's. */
export const chromiumPath = (): string =>
  [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((each) => each && existsSync(each)) ?? ''
