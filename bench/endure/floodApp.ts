import { seededRandom } from '../../src/demo/random'
import { type Endured, keptPaths } from './startEndured'

export type FloodReport = {
  /** Answers 5xx. */
  failed: number
  /** Good pages that were asked for in between and did not answer 200. */
  goodFailed: number
  /**
   * What stayed after collection in bytes; the front's page cache has a budget of its own and is
   * not counted.
   */
  grown: { front: number; worker: number }
}

const askers = 16
/**
 * Asks the built application for what nobody has: random hosts, slugs, page numbers, filters and
 * searches.
 */
export const floodApp = async (args: {
  endured: Endured
  log: (line: string) => void
  requests: number
  seed: number
  /** Asked before anything is measured, so that code is compiled and bounded caches are full. */
  warmUp: number
}): Promise<FloodReport> => {
  const { endured, log, requests, seed, warmUp } = args
  const { get } = endured
  const { pick, whole } = seededRandom(`banjir-${seed}`)
  let failed = 0
  let goodFailed = 0
  const word = (): string => whole(0, 2 ** 32 - 1).toString(36) + whole(0, 2 ** 32 - 1).toString(36)
  const bogus = [
    () => get('/', `${word()}.localhost`),
    () => get('/', `${word()}.contoh.invalid`),
    () => get(`/berita/${word()}-${word()}`),
    () => get(`/${word()}/${word()}`),
    () => get(`/desa/${word()}`, 'localhost'),
    () => get(`/berita?hal=${whole(2, 99_999)}`),
    () => get(`/dokumen?tahun=${whole(1900, 2098)}&hal=${whole(1, 9)}`),
    () => get(`/berita?bulan=${whole(1950, 2049)}-0${whole(1, 9)}`),
    () => get(`/cari?q=${word()}`),
    () => get(`/?${word()}=${word()}`),
  ]
  const ask = async (count: number): Promise<void> => {
    let sent = 0
    const asker = async (): Promise<void> => {
      while (sent < count) {
        sent += 1
        const isGood = sent % 100 === 0
        const isTold = sent % 10_000 === 0
        const status = await pick(bogus)()
        if (status >= 500 || status === 0) failed += 1
        if (isGood && (await get(pick(keptPaths))) !== 200) goodFailed += 1
        if (isTold) log(`flood: ${sent} of ${count} asked, ${failed + goodFailed} failed`)
      }
    }
    await Promise.all(Array.from({ length: askers }, asker))
  }
  const measure = async () => {
    const { front, worker } = await endured.memory()
    return { front: front - (await endured.cacheBytes()), worker }
  }
  await ask(warmUp)
  const before = await measure()
  await ask(requests)
  const after = await measure()
  return {
    failed,
    goodFailed,
    grown: { front: after.front - before.front, worker: after.worker - before.worker },
  }
}
