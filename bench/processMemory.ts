import { readFileSync } from 'node:fs'

/** Resident memory of a process in MiB, as the system counts it. */
export const processMemory = (pid: number | undefined): number => {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Math.round(Number(line?.[1] ?? 0) / 1024)
}
