import { readdirSync, readFileSync } from 'node:fs'

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // It has gone meanwhile.
    return ''
  }
}

/** Ids of the worker processes behind a front, as the system has them now. */
export const workersOf = (front: number | undefined): number[] =>
  read(`/proc/${front}/task/${front}/children`)
    .split(' ')
    .filter(Boolean)
    .map(Number)
    .filter((pid) => read(`/proc/${pid}/cmdline`).includes('worker.mjs'))

/** Ids of all processes that were started with this data folder. */
export const processesOf = (dataDir: string): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter(
      (pid) =>
        pid !== process.pid &&
        read(`/proc/${pid}/environ`).split('\0').includes(`DATA_DIR=${dataDir}`),
    )

/** Kills the workers of a front, and each that comes after them, until it is told to stop. */
export const keepWorkersDead = (front: number | undefined): { stop: () => void } => {
  const killAll = (): void => {
    for (const pid of workersOf(front)) {
      try {
        process.kill(pid, 'SIGKILL')
      } catch {
        // Dead already.
      }
    }
  }
  killAll()
  const timer = setInterval(killAll, 50)
  return { stop: () => clearInterval(timer) }
}
