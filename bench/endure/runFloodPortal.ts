import { openBenchPortal } from '../openBenchPortal'
import { floodPortal } from './floodPortal'

/* `node --expose-gc -C production --import tsx bench/endure/runFloodPortal.ts`: exit code 1 when more than 32 MiB stay. */

const { close, good, portals, results } = await openBenchPortal()
const requests = Number(process.env.BENCH_FLOOD ?? 100_000)
const { failed, goodFailed, grown } = await floodPortal({ good, log: console.log, portal: portals.kept, requests, seed: process.env.SEED ?? 'banjir' })
console.log(`${requests} requests: ${(grown / 2 ** 20).toFixed(1)} MiB stay (at most 32), ${failed} failed, ${goodFailed} good pages failed; kept ${JSON.stringify(results.size())}`)
await close()
process.exit(grown <= 32 * 2 ** 20 && failed + goodFailed === 0 ? 0 : 1)
