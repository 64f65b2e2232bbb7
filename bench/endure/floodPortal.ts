import type { Hono } from 'hono'

import { seededRandom } from '../../src/setup/demo/random'

export type FloodResult = {
  /** Answers 5xx. */
  failed: number
  /** Good pages that were asked for in between and did not answer 200. */
  goodFailed: number
  /** What stayed after collection: heap, external memory and buffers, in bytes. */
  grown: number
}

/**
 * Asks a portal for what nobody has: random hosts, slugs, old addresses, page numbers, filters and
 * searches, and for a good page every hundred times. Needs `--expose-gc`, since only what stays after
 * collection counts.
 * @param args.good host of a village with content.
 * @param args.seed the same seed asks the same.
 */
export const floodPortal = async (args: {
  good: string
  log: (line: string) => void
  portal: Hono
  requests: number
  seed: string
}): Promise<FloodResult> => {
  const { good, log, portal, requests, seed } = args
  const { pick, whole } = seededRandom(seed)
  let failed = 0
  let goodFailed = 0
  const ask = async (path: string, host: string): Promise<number> => {
    const response = await portal.request(path, { headers: { host } })
    await response.arrayBuffer()
    // As between requests of a server: only then the database's driver gives back its statements.
    await new Promise((resolve) => setImmediate(resolve))
    return response.status
  }
  const word = (): string => whole(0, 2 ** 32 - 1).toString(36) + whole(0, 2 ** 32 - 1).toString(36)
  const bogus = [
    () => ask('/', `${word()}.localhost`),
    () => ask('/', `${word()}.contoh.invalid`),
    () => ask(`/berita/${word()}-${word()}`, good),
    () => ask(`/${word()}/${word()}`, good),
    () => ask(`/desa/${word()}`, 'localhost'),
    () => ask(`/berita?hal=${whole(2, 99_999)}`, good),
    () => ask(`/dokumen?tahun=${whole(1900, 2098)}&hal=${whole(1, 9)}`, good),
    () => ask(`/berita?bulan=${whole(1950, 2049)}-0${whole(1, 9)}`, good),
    () => ask(`/cari?q=${word()}`, good),
    () => ask(`/?${word()}=${word()}`, good),
  ]
  for (let each = 0; each < 500; each += 1) await bogus[each % bogus.length]?.()
  const before = held()
  for (let each = 0; each < requests; each += 1) {
    const status = await pick(bogus)()
    if (status >= 500) failed += 1
    if (each % 100 === 0 && (await ask('/', good)) !== 200) goodFailed += 1
    if (each % 10_000 === 9999) log(`${each + 1} of ${requests}: ${mib(held() - before)} MiB more than at the start, ${mib(process.memoryUsage.rss())} MiB resident, ${failed + goodFailed} failed`)
  }
  return { failed, goodFailed, grown: held() - before }
}

const held = (): number => {
  if (!globalThis.gc) throw new Error('run with --expose-gc')
  globalThis.gc()
  globalThis.gc()
  const { arrayBuffers, external, heapUsed } = process.memoryUsage()
  return heapUsed + external + arrayBuffers
}

const mib = (bytes: number): string => (bytes / 2 ** 20).toFixed(1)
