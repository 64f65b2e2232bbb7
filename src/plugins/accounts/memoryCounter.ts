import { LRUCache } from 'lru-cache'
import { RateLimiterMemory } from 'rate-limiter-flexible'

import type { MakeCounter } from './createGate'

/**
 * Keys that one counter holds in memory; the longest unused leaves first. About 10 MB when full.
 */
const mostKeys = 20_000

/** The library's counter in memory, which alone would keep as many keys as anybody cares to try. */
export const memoryCounter: MakeCounter = ({ name, points, seconds }) => {
  const counter = new RateLimiterMemory({ duration: seconds, keyPrefix: name, points })
  const keys = new LRUCache<string, true>({
    dispose: (_, key) => void counter.delete(key),
    max: mostKeys,
  })
  const consume = counter.consume.bind(counter)
  const penalty = counter.penalty.bind(counter)
  return Object.assign(counter, {
    consume: (...args: Parameters<typeof consume>) => {
      keys.set(String(args[0]), true)
      return consume(...args)
    },
    penalty: (...args: Parameters<typeof penalty>) => {
      keys.set(String(args[0]), true)
      return penalty(...args)
    },
  })
}
