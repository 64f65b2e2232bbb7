import fc from 'fast-check'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'

import { nextTime, scheduleBackups } from './scheduleBackups'

const day = 86_400_000

const start = (args: { age?: number; code?: number; now: string }) => {
  vi.useFakeTimers({ now: Date.parse(args.now) })
  const dataDir = mkdtempSync(path.join(tmpdir(), 'balai-jadwal-'))
  if (args.age !== undefined)
    writeFileSync(
      path.join(dataDir, 'cadangan-terakhir.json'),
      JSON.stringify({ finishedAt: Date.now() - args.age }),
    )
  const runs: string[] = []
  const errors: string[] = []
  const run = () => {
    runs.push(new Date().toISOString())
    return Promise.resolve({ code: args.code ?? 0, line: 'Cadangan selesai' })
  }
  const stop = scheduleBackups({
    at: '02:00',
    dataDir,
    log: { error: ({ msg }) => void errors.push(msg), info: () => undefined },
    run,
  })
  onTestFinished(() => {
    stop()
    vi.useRealTimers()
    rmSync(dataDir, { recursive: true })
  })
  return { errors, runs, stop }
}

describe('the nightly backup', () => {
  it('runs once a night, at the time of Jakarta', async () => {
    const { runs } = start({ age: 3_600_000, now: '2026-11-30T12:00:00Z' })
    await vi.advanceTimersByTimeAsync(3 * day)
    expect(runs).toEqual([
      '2026-11-30T19:00:00.000Z',
      '2026-12-01T19:00:00.000Z',
      '2026-12-02T19:00:00.000Z',
    ])
  })

  it('is made up for after a night without a server, and on the first day', async () => {
    for (const age of [undefined, 2 * day]) {
      const { runs, stop } = start({
        ...(age === undefined ? {} : { age }),
        now: '2026-11-30T01:00:00Z',
      })
      await vi.advanceTimersByTimeAsync(3_600_000)
      stop()
      expect(runs).toEqual(['2026-11-30T01:10:00.000Z'])
    }
  })

  it('that fails is an error in the log, and the next night tries again', async () => {
    const { errors, runs } = start({ age: 1000, code: 1, now: '2026-11-30T12:00:00Z' })
    await vi.advanceTimersByTimeAsync(2 * day)
    expect([errors.length, runs.length]).toEqual([2, 2])
    expect(errors[0]).toContain('Pencadangan malam gagal (kode 1)')
  })

  it('is always within the next day and at that time', () => {
    fc.assert(
      fc.property(
        fc.integer({ max: 4e12, min: 0 }),
        fc.integer({ max: 23, min: 0 }),
        fc.integer({ max: 59, min: 0 }),
        (now, hour, minute) => {
          const at = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
          const next = nextTime(at, now)
          expect(next > now && next <= now + day).toBe(true)
          expect(
            new Date(next).toLocaleTimeString('en-GB', {
              hour: '2-digit',
              minute: '2-digit',
              timeZone: 'Asia/Jakarta',
            }),
          ).toBe(at)
        },
      ),
    )
  })
})
