import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'

import { createLease } from '../../src/database/lease'
import { startPayload, type TestPayload } from '../helpers/startPayload'

let t: TestPayload
let names = 0

beforeAll(async () => {
  t = await startPayload()
})

afterAll(async () => t.stop())

/** Several who ask for one lease. */
const askers = (count: number, ttlMs: number) => {
  const name = `uji-${(names += 1)}`
  return Array.from({ length: count }, () => createLease({ name, payload: t.payload, ttlMs }))
}

describe('a lease', () => {
  it('goes to one of eight who ask at once, and stays', async () => {
    const all = askers(8, 60_000)
    const answers = await Promise.all(all.map((lease) => lease.ask()))
    expect(answers.filter((answer) => answer !== 'other')).toEqual(['taken'])
    const again = await Promise.all(all.map((lease) => lease.ask()))
    expect(again.filter((answer) => answer !== 'other')).toEqual(['held-on'])
    expect(again.indexOf('held-on')).toBe(answers.indexOf('taken'))
  })

  it('is taken over from who let it run out, and not before', async () => {
    const [first, second] = askers(2, 400) as [
      ReturnType<typeof createLease>,
      ReturnType<typeof createLease>,
    ]
    expect([await first.ask(), await second.ask()]).toEqual(['taken', 'other'])
    await wait(600)
    expect([await second.ask(), await first.ask()]).toEqual(['taken-over', 'other'])
  })

  it('is free at once when it is given back, and only its holder can', async () => {
    const [first, second] = askers(2, 60_000) as [
      ReturnType<typeof createLease>,
      ReturnType<typeof createLease>,
    ]
    await first.ask()
    await second.release()
    expect(await second.ask()).toBe('other')
    await first.release()
    expect(await second.ask()).toBe('taken')
  })

  it("knows no clock but the database's", async () => {
    const [first, second] = askers(2, 60_000) as [
      ReturnType<typeof createLease>,
      ReturnType<typeof createLease>,
    ]
    await first.ask()
    onTestFinished(() => void vi.useRealTimers())
    vi.useFakeTimers({ now: Date.now() + 3600_000, toFake: ['Date'] })
    expect(await second.ask()).toBe('other')
  })
})
