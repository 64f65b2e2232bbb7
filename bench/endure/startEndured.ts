import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'

import { workersOf } from '../../tests/helpers/appProcesses'
import { freePort, startApp, type TestApp } from '../../tests/helpers/startApp'
import { request } from '../request'

/** The built application with the demo, as campaigns trouble it. */
export type Endured = {
  app: TestApp
  /** Bytes in the front's page cache. */
  cacheBytes: () => Promise<number>
  /** Status of a page of the demo's village. */
  get: (path: string, host?: string) => Promise<number>
  /** Host of a village with content. */
  host: string
  /** Bytes that front and worker hold after collection. */
  memory: () => Promise<{ front: number; worker: number }>
  stop: () => Promise<void>
  worker: () => number | undefined
}

/** Pages of the village that the front keeps. */
export const keptPaths = ['/', '/berita', '/profil', '/kontak', '/agenda'] as const

export const startEndured = async (env: Record<string, string> = {}): Promise<Endured> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'balai-memori-'))
  const metricsPort = await freePort()
  const app = await startApp({
    MEMORY_DIR: folder,
    METRICS_PORT: String(metricsPort),
    NODE_OPTIONS: `--import=${pathToFileURL(path.resolve('bench/endure/memoryOnSignal.mjs')).href}`,
    ...env,
  })
  const host = `lembahkopi.localhost:${app.port}`
  const get = async (address: string, from = host): Promise<number> => {
    const answer = await request({ host: from, path: address, port: app.port }).catch(
      () => undefined,
    )
    return answer?.status ?? 0
  }
  const worker = () => workersOf(app.process.pid)[0]
  const held = async (pid: number | undefined): Promise<number> => {
    const file = path.join(folder, String(pid))
    rmSync(file, { force: true })
    if (pid) process.kill(pid, 'SIGUSR2')
    for (let waited = 0; !existsSync(file) || readFileSync(file, 'utf8') === ''; waited += 1) {
      if (waited > 600) throw new Error(`Process ${pid} did not say what it holds`)
      await sleep(50)
    }
    return Number(readFileSync(file, 'utf8'))
  }
  for (const each of keptPaths) {
    const status = await get(each)
    if (status !== 200) throw new Error(`${each} answered ${status}`)
  }
  return {
    app,
    cacheBytes: async () => {
      const { text } = await request({ host: '127.0.0.1', path: '/metrics', port: metricsPort })
      return Number(/^balai_page_cache_bytes (\d+)/m.exec(text)?.[1])
    },
    get,
    host,
    memory: async () => ({ front: await held(app.process.pid), worker: await held(worker()) }),
    stop: async () => {
      await app.stop()
      rmSync(folder, { force: true, recursive: true })
    },
    worker,
  }
}
