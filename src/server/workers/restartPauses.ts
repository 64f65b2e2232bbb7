/** A worker that lived longer than this after being ready is started again without a pause. */
const soundMs = 60_000
const maxPauseMs = 30_000

/** How long to wait before the next worker: longer with each that died young, in milliseconds. */
export const createRestartPauses = (): { next: (livedMs: number) => number } => {
  let failuresInARow = 0
  return {
    next: (livedMs) => {
      failuresInARow = livedMs > soundMs ? 0 : failuresInARow + 1
      return failuresInARow <= 1 ? 0 : Math.min(maxPauseMs, 500 * 2 ** (failuresInARow - 2))
    },
  }
}
