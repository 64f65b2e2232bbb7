import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { startApp } from '../tests/helpers/startApp'
import { request } from './request'

/** Milliseconds. */
export type StartTimes = {
  /** On an empty folder: tables, the demo with its pictures, and what a later start does. */
  first: number
  /** The first page after a later start, with nothing in memory. */
  firstPage: number
  /** On the data of a start before. */
  later: number
}

/** From `npm start` of a built application until it is ready, and until it has shown a page. */
export const startTimes = async (): Promise<StartTimes> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'balai-start-'))
  try {
    const first = await timed(() => startApp({ DATA_DIR: dataDir }))
    await first.value.stop()
    const { ms: later, value: app } = await timed(() => startApp({ DATA_DIR: dataDir }))
    const { port } = app
    const page = await timed(() =>
      request({ host: `lembahkopi.localhost:${port}`, path: '/', port }),
    )
    await app.stop()
    if (page.value.status !== 200) throw new Error(`the first page: ${page.value.status}`)
    return { first: first.ms, firstPage: page.ms, later }
  } finally {
    await rm(dataDir, { force: true, recursive: true })
  }
}

const timed = async <Value>(run: () => Promise<Value>): Promise<{ ms: number; value: Value }> => {
  const start = performance.now()
  const value = await run()
  return { ms: Math.round(performance.now() - start), value }
}
