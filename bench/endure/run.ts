import { parseArgs } from 'node:util'

import { canStartServer, startServer } from '../../tests/mongo/startServer'
import { floodApp } from './floodApp'
import { killSaves } from './killSaves'
import { killWorker } from './killWorker'
import { saveWhilePhotos } from './saveWhilePhotos'
import { startEndured } from './startEndured'

/*
 * `npm run endure [-- --short] [-- --only saves,mongo,flood,photos,worker] [-- --seed N]`: what
 * must not be lost, tried for long. In full: `kill -9` in 100 saves on SQLite and 30 on MongoDB's
 * emulator, 100,000 requests for what nobody has, a text saved while 20 photos of 24 megapixels
 * upload, the only worker killed ten times under load. `--short` takes five seeds of each at a
 * fraction of the size. Exit code 1 when something was lost or grew too far.
 */

const { values } = parseArgs({
  options: {
    only: { default: 'saves,mongo,flood,photos,worker', type: 'string' },
    seed: { default: '1', type: 'string' },
    short: { default: false, type: 'boolean' },
  },
})
const first = Number(values.seed)
const seeds = values.short ? [0, 1, 2, 3, 4].map((each) => first + each) : [first]
const chosen = new Set(values.only.split(','))
const faults: string[] = []
const check = (isGood: boolean, fault: string): void => {
  if (!isGood) faults.push(fault)
}
const mib = (bytes: number): string => (bytes / 2 ** 20).toFixed(1)
const say = (line: string): void => console.log(line)

if (chosen.has('saves')) {
  for (const seed of seeds) {
    const {
      acknowledged,
      faults: lost,
      rounds,
    } = await killSaves({
      log: values.short ? () => undefined : say,
      rounds: values.short ? 1 : 100,
      seed,
    })
    say(
      `kill -9 in saves, seed ${seed}: ${rounds} rounds, acknowledged ${JSON.stringify(acknowledged)}, ${lost.length} faults`,
    )
    faults.push(...lost)
  }
}

if (chosen.has('mongo')) {
  if (!canStartServer()) say('kill -9 in saves on MongoDB: not run here, javac and mvn are missing')
  else {
    const server = await startServer()
    for (const seed of seeds) {
      const url = new URL(server.url)
      url.pathname = `/bunuh-${seed}`
      const {
        acknowledged,
        faults: lost,
        rounds,
      } = await killSaves({
        log: values.short ? () => undefined : say,
        mongoUrl: url.href,
        rounds: values.short ? 1 : 30,
        seed,
      })
      say(
        `kill -9 in saves on MongoDB's emulator, seed ${seed}: ${rounds} rounds, acknowledged ${JSON.stringify(acknowledged)}, ${lost.length} faults`,
      )
      faults.push(...lost)
    }
    await server.stop()
  }
}

if (['flood', 'photos', 'worker'].some((name) => chosen.has(name))) {
  // A small budget is full before anything is measured.
  const endured = await startEndured({ RESULTS_MB: '2' })
  try {
    for (const seed of chosen.has('flood') ? seeds : []) {
      const requests = values.short ? 500 : 100_000
      const { failed, goodFailed, grown } = await floodApp({
        endured,
        log: say,
        requests,
        seed,
        warmUp: seed === first ? 1000 : 0,
      })
      say(
        `flood, seed ${seed}: ${requests} requests, ${failed} failed, ${goodFailed} good pages failed; after collection the front grew ${mib(grown.front)} MiB (at most 16), the worker ${mib(grown.worker)} MiB (at most 32)`,
      )
      check(
        failed + goodFailed === 0,
        `flood, seed ${seed}: ${failed} requests and ${goodFailed} good pages failed`,
      )
      check(
        grown.front <= 16 * 2 ** 20 && grown.worker <= 32 * 2 ** 20,
        `flood, seed ${seed}: memory grew`,
      )
    }
    for (const seed of chosen.has('photos') ? seeds : []) {
      const photos = values.short ? 2 : 20
      const { p95Ms, photosStored, saves, statuses } = await saveWhilePhotos({
        endured,
        log: say,
        photos,
        seed,
      })
      say(
        `text saved while ${photos} photos of 24 megapixels upload, seed ${seed}: ${saves} saves, p95 ${p95Ms} ms, statuses ${JSON.stringify(statuses)}, ${photosStored} photos stored`,
      )
      check(
        Object.keys(statuses).join() === '200' && photosStored === photos,
        `photos, seed ${seed}: not everything was stored`,
      )
    }
    for (const seed of chosen.has('worker') ? seeds : []) {
      const { kept, uncachedAfterMs } = await killWorker({
        endured,
        isPatient: !values.short,
        kills: values.short ? 1 : 10,
        log: say,
        seed,
      })
      say(
        `worker killed, seed ${seed}: ${kept.asked} kept pages asked for, ${kept.failed} failed; uncached again after at most ${Math.max(...uncachedAfterMs)} ms`,
      )
      check(kept.failed === 0, `worker killed, seed ${seed}: ${kept.failed} kept pages failed`)
      // In short the pauses between restarts count too, which grow when workers die young.
      check(
        values.short || Math.max(...uncachedAfterMs) <= 10_000,
        `worker killed, seed ${seed}: uncached pages took longer than 10 s`,
      )
    }
  } finally {
    await endured.stop()
  }
}

for (const fault of faults) say(`FAULT ${fault}`)
say(faults.length === 0 ? 'Nothing was lost.' : `${faults.length} faults, see above.`)
process.exit(faults.length === 0 ? 0 : 1)
