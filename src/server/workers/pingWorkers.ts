import { tell, type Worker } from './workerProcess'

const maxMissedPings = 3

/** Asks every ready worker now and then whether it is alive, and ends one that does not answer. */
export const pingWorkers = (args: {
  everyMs: number
  workers: ReadonlySet<Worker>
}): (() => void) => {
  const ping = (): void => {
    for (const worker of args.workers) {
      if (!worker.isReady) continue
      if (worker.missedPings >= maxMissedPings) {
        worker.endedBecause = `no answer to ${maxMissedPings} pings`
        worker.child.kill('SIGKILL')
        continue
      }
      worker.missedPings += 1
      tell(worker, { type: 'ping' })
    }
  }
  const timer = setInterval(ping, args.everyMs).unref()
  return () => clearInterval(timer)
}
