import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { startApp } from '../helpers/startApp'

/**
 * Starts the application once on an empty folder, as its first start does, and gives every file a
 * copy of what it made.
 */
export const setup = async (): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'balai-e2e-demo-'))
  const app = await startApp({ DATA_DIR: folder })
  await app.stop()
  process.env.DEMO_DATA = folder
  return () => rm(folder, { force: true, recursive: true })
}
