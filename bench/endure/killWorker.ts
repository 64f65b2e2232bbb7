import { setTimeout as sleep } from 'node:timers/promises'

import { seededRandom } from '../../src/demo/random'
import { type Endured, keptPaths } from './startEndured'

export type KillWorkerReport = {
  /** Requests for kept pages, and those that were not answered 200. */
  kept: { asked: number; failed: number }
  /** Milliseconds from each kill to the next uncached answer. */
  uncachedAfterMs: number[]
}

/**
 * A worker that dies sooner after its start than this is started again after a pause that grows.
 */
const soundMs = 61_000
const longestMs = 60_000

/** Kills the only worker again and again while kept pages are asked for without a pause. */
export const killWorker = async (args: {
  endured: Endured
  /** Whether each worker lives long enough to be started again at once. */
  isPatient: boolean
  kills: number
  log: (line: string) => void
  seed: number
}): Promise<KillWorkerReport> => {
  const { endured, isPatient, kills, log, seed } = args
  const { between, whole } = seededRandom(`bunuh-${seed}`)
  const kept = { asked: 0, failed: 0 }
  const uncachedAfterMs: number[] = []
  let isOn = true
  const asking = Array.from({ length: 8 }, async (_, each) => {
    while (isOn) {
      kept.asked += 1
      if ((await endured.get(keptPaths[(each + kept.asked) % keptPaths.length] ?? '/')) !== 200)
        kept.failed += 1
    }
  })
  try {
    for (let each = 1; each <= kills; each += 1) {
      await sleep(between(0, 1500) + (isPatient && each > 1 ? soundMs : 0))
      const pid = endured.worker()
      if (!pid) throw new Error('There is no worker to kill')
      process.kill(pid, 'SIGKILL')
      const killedAt = performance.now()
      while ((await endured.get(`/cari?q=air${whole(0, 2 ** 31)}`)) !== 200) {
        if (performance.now() - killedAt > longestMs)
          throw new Error('No worker came back within a minute')
        await sleep(20)
      }
      uncachedAfterMs.push(Math.round(performance.now() - killedAt))
      log(
        `worker killed ${each}/${kills}: uncached again after ${uncachedAfterMs.at(-1)} ms; ${kept.asked} kept pages asked for, ${kept.failed} failed`,
      )
    }
  } finally {
    isOn = false
    await Promise.all(asking)
  }
  return { kept, uncachedAfterMs }
}
