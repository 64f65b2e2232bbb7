import { describe, expect, it } from 'vitest'

import { answerLimits, askedLimits, makeLimits } from './gates'
import { memoryCounter } from './memoryCounter'

const attempt = { account: 'a', address: '203.0.113.7' }

describe('gates that another process counts', () => {
  it('are one for all who ask, each of them by its own name', async () => {
    const answer = answerLimits(makeLimits(memoryCounter))
    // As over a channel between processes: what goes through is JSON.
    const ask = async (question: unknown): Promise<unknown> =>
      answer(JSON.parse(JSON.stringify(question)))
    const [one, other] = [askedLimits(ask), askedLimits(ask)]
    for (let tries = 0; tries < 6; tries += 1)
      expect(await (tries % 2 ? one : other).login.enter(attempt)).toBe(0)
    expect(await one.login.enter(attempt)).toBeGreaterThan(0)
    expect(await other.login.enter(attempt)).toBeGreaterThan(0)
    expect(await other.forgot.enter(attempt)).toBe(0)
    await one.login.passed(attempt)
    expect(await other.login.enter(attempt)).toBe(0)
  })

  it('answer nothing that is not asked of them', async () => {
    expect(await answerLimits(makeLimits(memoryCounter))({ topic: 'lain' })).toBeUndefined()
  })
})
