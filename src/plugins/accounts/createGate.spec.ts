import { RateLimiterMemory } from 'rate-limiter-flexible'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { createGate, longestWait } from './createGate'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-12-01T08:00:00Z') })
})

afterEach(() => {
  vi.useRealTimers()
})

const gate = ({ perAddress = 300 } = {}) =>
  createGate({
    free: 5,
    makeCounter: ({ name, points, seconds }) =>
      new RateLimiterMemory({ duration: seconds, keyPrefix: name, points }),
    name: 'uji',
    perAddress,
  })

const attempt = { account: 'a', address: '203.0.113.7' }

describe('tries for one account', () => {
  it('wait longer and longer, and never longer than a minute', async () => {
    const { enter } = gate()
    const waits: number[] = []
    for (let index = 0; index < 20; index += 1) {
      let wait = await enter(attempt)
      waits.push(wait)
      while (wait > 0) {
        await vi.advanceTimersByTimeAsync(wait * 1000)
        wait = await enter(attempt)
      }
    }
    expect(waits.slice(0, 10)).toEqual([0, 0, 0, 0, 0, 0, 1, 2, 4, 8])
    expect(Math.max(...waits)).toBe(longestWait)
  })

  it('at one moment are taken one a turn', async () => {
    const { enter } = gate()
    const waits = await Promise.all(Array.from({ length: 50 }, () => enter(attempt)))
    expect(waits.filter((wait) => wait === 0).length).toBeLessThanOrEqual(6)
  })

  it('say nothing about another account, nor about a device it knows', async () => {
    const { enter } = gate()
    for (let index = 0; index < 9; index += 1) await enter(attempt)
    expect(await enter({ ...attempt, account: 'b' })).toBe(0)
    expect(await enter({ ...attempt, device: 'd' })).toBe(0)
  })

  it('are forgotten by the right one', async () => {
    const { enter, passed } = gate()
    for (let index = 0; index < 6; index += 1) await enter(attempt)
    await passed(attempt)
    for (let index = 0; index < 6; index += 1) expect(await enter(attempt)).toBe(0)
  })
})

describe('tries from one address', () => {
  it('are bounded over all accounts, known devices apart', async () => {
    const { enter } = gate({ perAddress: 10 })
    for (let index = 0; index < 10; index += 1)
      expect(await enter({ account: `a${index}`, address: '203.0.113.7' })).toBe(0)
    expect(await enter({ account: 'z', address: '203.0.113.7' })).toBeGreaterThan(0)
    expect(await enter({ account: 'z', address: '203.0.113.8' })).toBe(0)
    expect(await enter({ account: 'z', address: '203.0.113.7', device: 'd' })).toBe(0)
  })

  it('that nobody names share one generous count', async () => {
    const { enter } = gate({ perAddress: 2 })
    for (let index = 0; index < 20; index += 1)
      expect(await enter({ account: `a${index}`, address: undefined })).toBe(0)
    expect(await enter({ account: 'z', address: undefined })).toBeGreaterThan(0)
  })
})
