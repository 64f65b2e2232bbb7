import { readFileSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import path from 'node:path'

import { writeDurably } from './durable'

type LastBackup = { finishedAt: number; folder: string }

const fileIn = (dataDir: string): string => path.join(dataDir, 'cadangan-terakhir.json')

/** Keeps when the newest whole backup was finished, and where it is. */
export const rememberBackup = async (dataDir: string, last: LastBackup): Promise<void> => {
  const file = fileIn(dataDir)
  await writeDurably(`${file}.baru`, `${JSON.stringify(last)}\n`)
  await rename(`${file}.baru`, file)
}

/**
 * Seconds since the newest whole backup was finished; undefined where none is known. Reads one
 * small file.
 */
export const backupAge = (dataDir: string, now: () => number = Date.now): number | undefined => {
  try {
    const { finishedAt } = JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as Partial<LastBackup>
    return typeof finishedAt === 'number'
      ? Math.max(0, Math.round((now() - finishedAt) / 1000))
      : undefined
  } catch {
    return undefined
  }
}
