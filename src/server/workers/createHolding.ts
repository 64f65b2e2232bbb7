/** Requests that wait for a worker. */
export type Holding<Worker> = {
  /** Gives everyone who waits a worker, or tells them that there will be none. */
  giveAll: (worker: undefined | Worker) => void
  size: () => number
  /** Waits until a time of `Date.now()`; undefined where none came, or too many wait already. */
  wait: (until: number) => Promise<undefined | Worker>
}

/** Holds at most so many at once. */
export const createHolding = <Worker>(maxHeld: number): Holding<Worker> => {
  const waiting = new Set<(worker: undefined | Worker) => void>()
  return {
    giveAll: (worker) => {
      for (const give of waiting) give(worker)
    },
    size: () => waiting.size,
    wait: (until) =>
      new Promise((resolve) => {
        if (waiting.size >= maxHeld) return resolve(undefined)
        const give = (worker: undefined | Worker): void => {
          clearTimeout(timer)
          waiting.delete(give)
          resolve(worker)
        }
        const timer = setTimeout(() => give(undefined), Math.max(0, until - Date.now()))
        waiting.add(give)
      }),
  }
}
