import { spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'

import { backupAge } from './backupAge'

const minute = 60_000
const day = 24 * 60 * minute
const jakarta = 7 * 60 * minute

export type BackupSchedule = {
  /** Time of the day in Asia/Jakarta, such as `02:00`. */
  at: string
  dataDir: string
  log: {
    error: (entry: { err?: unknown; msg: string }) => void
    info: (entry: { msg: string }) => void
  }
  /**
   * Clock in milliseconds.
   * @default Date.now
   */
  now?: () => number
  /**
   * Makes one backup; its answer is the exit code and the last line.
   * @default `npm run backup`, as a process of low priority
   */
  run?: () => Promise<{ code: null | number; line: string }>
}

/**
 * Makes a backup every night, in a process of its own so that this one goes on answering. A night
 * that was missed, because nothing ran, is made up for ten minutes after the start.
 * @returns ends the schedule; a backup that runs is finished.
 */
export const scheduleBackups = (schedule: BackupSchedule): (() => void) => {
  const { at, dataDir, log, now = Date.now, run = runCommand } = schedule
  const age = backupAge(dataDir, now)
  const isMissed = age === undefined || age * 1000 > day + 2 * 60 * minute
  let next = isMissed ? Math.min(now() + 10 * minute, nextTime(at, now())) : nextTime(at, now())
  let isRunning = false

  const backUp = async (): Promise<void> => {
    isRunning = true
    try {
      const { code, line } = await run()
      if (code === 0) log.info({ msg: line })
      else log.error({ msg: `Pencadangan malam gagal (kode ${String(code)}). ${line}` })
    } catch (err) {
      log.error({ err, msg: 'Pencadangan malam tidak dapat dimulai.' })
    }
    isRunning = false
  }

  // Looks at the clock instead of sleeping until then: a machine that slept or set its clock is on
  // time again.
  const timer = setInterval(() => {
    if (isRunning || now() < next) return
    next = nextTime(at, now())
    void backUp()
  }, minute / 2)
  timer.unref()
  return () => clearInterval(timer)
}

/** The next moment with this time of the day in Asia/Jakarta, which has no summer time. */
export const nextTime = (at: string, now: number): number => {
  const [hours = 0, minutes = 0] = at.split(':').map(Number)
  const today = Math.floor((now + jakarta) / day) * day - jakarta + (hours * 60 + minutes) * minute
  return today > now ? today : today + day
}

const runCommand: NonNullable<BackupSchedule['run']> = () =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['-C', 'production', '--import', 'tsx', 'src/commands/backup.ts'],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    )
    let line = ''
    const read = (chunk: Buffer): void => {
      const words = chunk
        .toString()
        .trim()
        .split('\n')
        .filter(
          (each) => each.startsWith('Cadangan selesai') || each.startsWith('Pencadangan gagal'),
        )
      line = words.at(-1) ?? line
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, line }))
    if (child.pid !== undefined) lower(child.pid)
  })

const lower = (pid: number): void => {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW)
  } catch {
    // It may have ended already.
  }
}
