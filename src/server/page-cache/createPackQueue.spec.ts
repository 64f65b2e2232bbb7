import { describe, expect, it } from 'vitest'

import { until } from '../testing/until'
import { createPackQueue } from './createPackQueue'
import { createPageCache } from './createPageCache'
import { buildPage } from './page'

const log = { error: () => undefined, info: () => undefined }
const page = () =>
  buildPage({
    body: Buffer.from('<p>Panen raya.</p>'.repeat(100)),
    headers: { 'content-type': 'text/html' },
    status: 200,
  })

/** A cache with pages of these names, and whether each is packed. */
const withPages = (...keys: string[]) => {
  const cache = createPageCache({ maxBytes: 1024 * 1024 })
  for (const key of keys) cache.set(key, { page: page(), tags: [], ttlMs: 60_000 })
  return { arePacked: () => keys.map((key) => cache.peek(key)?.isPacked), cache }
}

describe('pages that wait to be packed', () => {
  it('are packed while no page is being made', async () => {
    const { arePacked, cache } = withPages('a', 'b')
    const queue = createPackQueue({ cache, isBusy: () => false, log })
    queue.add('a')
    queue.add('b')
    await until(() => expect(arePacked()).toEqual([true, true]))
  })

  it('let those go first for which somebody waits', async () => {
    const { arePacked, cache } = withPages('a', 'b')
    const busy = { is: true }
    let asked = 0
    const queue = createPackQueue({ cache, isBusy: () => ((asked += 1), busy.is), log })
    queue.add('a')
    queue.add('b')
    await until(() => expect(asked).toBe(1))
    expect(arePacked()).toEqual([false, false])
    busy.is = false
    queue.goOn()
    await until(() => expect(arePacked()).toEqual([true, true]))
  })

  it('may be gone by the time it is their turn', async () => {
    const { arePacked, cache } = withPages('b')
    const queue = createPackQueue({ cache, isBusy: () => false, log })
    queue.add('a')
    queue.add('b')
    await until(() => expect(arePacked()).toEqual([true]))
    expect(cache.peek('a')).toBeUndefined()
  })
})
