import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { createPageCache, type PageCache } from './createPageCache'
import { buildPage, type Page } from './page'

const day = 24 * 60 * 60 * 1000

const pageOf = (text: string): Page =>
  buildPage({ body: Buffer.from(text), headers: { 'content-type': 'text/html' }, status: 200 })

const empty = { bytes: 0, pages: 0, purges: 0, tags: 0 }

const start = (maxBytes = 1_000_000): { cache: PageCache; clock: { now: number } } => {
  const clock = { now: 1_000_000 }
  return { cache: createPageCache({ maxBytes, now: () => clock.now }), clock }
}

describe('createPageCache', () => {
  it('keeps a page fresh for its time, then stale for a day, then not at all', async () => {
    const { cache, clock } = start()
    cache.set('a', { page: pageOf('a'), tags: ['t'], ttlMs: 5000 })
    clock.now += 4999
    expect(cache.get('a')?.freshUntil).toBeGreaterThan(clock.now)
    clock.now += 1
    expect(cache.get('a')?.freshUntil).toBeLessThanOrEqual(clock.now)
    clock.now += day
    expect(cache.get('a')).toBeUndefined()
    expect(cache.stats()).toEqual(empty)
  })

  it('makes only the pages with a purged tag stale', async () => {
    const { cache, clock } = start()
    const page = pageOf('x')
    cache.set('a', { page, tags: ['news:1', 'village:1'], ttlMs: day })
    cache.set('b', { page, tags: ['village:2'], ttlMs: day })
    cache.purge({ keepStale: true, tags: ['news:1', 'nothing'] })
    expect(cache.get('a')?.freshUntil).toBeLessThanOrEqual(clock.now)
    expect(cache.get('b')?.freshUntil).toBeGreaterThan(clock.now)
  })

  it('drops the bytes at once on a purge that keeps nothing, also of a stale page', async () => {
    const { cache } = start()
    cache.set('a', { page: pageOf('x'), tags: ['news:1'], ttlMs: day })
    cache.purge({ keepStale: true, tags: ['news:1'] })
    cache.purge({ keepStale: false, tags: ['news:1'] })
    expect(cache.get('a')).toBeUndefined()
    expect(cache.stats()).toEqual(empty)
  })

  it('lets everything go on a purge of everything, and what was being rendered is not kept', async () => {
    const { cache } = start()
    cache.set('a', { page: pageOf('x'), tags: ['news:1'], ttlMs: day })
    const render = cache.startRender()
    cache.purge({ keepStale: false, tags: ['*'] })
    cache.set('b', { page: pageOf('y'), render, tags: ['news:2'], ttlMs: day })
    cache.endRender(render)
    expect([cache.get('a'), cache.get('b')]).toEqual([undefined, undefined])
    expect(cache.stats()).toEqual(empty)
  })

  it('does not let a second purge prolong the life of a stale page', async () => {
    const { cache, clock } = start()
    cache.set('a', { page: pageOf('x'), tags: ['t'], ttlMs: day })
    cache.purge({ keepStale: true, tags: ['t'] })
    clock.now += day - 1
    cache.purge({ keepStale: true, tags: ['t'] })
    expect(cache.get('a')).toBeDefined()
    clock.now += 1
    expect(cache.get('a')).toBeUndefined()
  })

  it('stores a page as stale when one of its tags was purged while it was rendered', async () => {
    const { cache, clock } = start()
    const page = pageOf('old')
    const render = cache.startRender()
    cache.purge({ keepStale: true, tags: ['t'] })
    cache.set('a', { page, render, tags: ['t'], ttlMs: day })
    cache.set('b', { page, render, tags: ['other'], ttlMs: day })
    cache.endRender(render)
    expect(cache.get('a')?.freshUntil).toBeLessThanOrEqual(clock.now)
    expect(cache.get('b')?.freshUntil).toBeGreaterThan(clock.now)
    expect(cache.stats().purges).toBe(0)
  })

  it('does not put a page made of old data in the place of a newer one', async () => {
    const { cache, clock } = start()
    const [old, newer] = [pageOf('old'), pageOf('newer')]
    const render = cache.startRender()
    cache.purge({ keepStale: true, tags: ['t'] })
    cache.set('a', { page: newer, tags: ['t'], ttlMs: day })
    cache.set('a', { page: old, render, tags: ['t'], ttlMs: day })
    expect(cache.get('a')?.page).toBe(newer)
    expect(cache.get('a')?.freshUntil).toBeGreaterThan(clock.now)
  })

  it('does not store a page whose tag was purged for good while it was rendered', async () => {
    const { cache } = start()
    const render = cache.startRender()
    cache.purge({ keepStale: false, tags: ['t'] })
    cache.purge({ keepStale: true, tags: ['t'] })
    cache.set('a', { page: pageOf('gone'), render, tags: ['t'], ttlMs: day })
    cache.endRender(render)
    expect(cache.get('a')).toBeUndefined()
  })

  it('stores a page as fresh when the purge came before its render', async () => {
    const { cache, clock } = start()
    const earlier = cache.startRender()
    cache.purge({ keepStale: false, tags: ['t'] })
    const render = cache.startRender()
    cache.set('a', { page: pageOf('new'), render, tags: ['t'], ttlMs: day })
    expect(cache.get('a')?.freshUntil).toBeGreaterThan(clock.now)
    cache.endRender(earlier)
    expect(cache.stats().purges).toBe(0)
  })

  it('remembers a bounded number of purges, beyond it stores nothing rendered then', async () => {
    const { cache } = start()
    const render = cache.startRender()
    for (let n = 0; n < 30_000; n += 1) cache.purge({ keepStale: true, tags: [`news:${n}`] })
    expect(cache.stats().purges).toBeLessThanOrEqual(10_000)
    cache.set('a', { page: pageOf('x'), render, tags: ['news:1'], ttlMs: day })
    expect(cache.get('a')).toBeUndefined()
    cache.endRender(render)
    expect(cache.stats().purges).toBe(0)
  })

  it('replaces a page by its better packed copy, but never a newer page', async () => {
    const { cache } = start()
    const [from, to, newer] = [pageOf('x'), pageOf('x'), pageOf('y')]
    cache.set('a', { page: from, tags: ['t'], ttlMs: 5000 })
    const until = cache.get('a')?.freshUntil
    cache.replacePage('a', { from, to })
    expect(cache.get('a')).toMatchObject({ freshUntil: until, page: to })
    cache.set('a', { page: newer, tags: ['t'], ttlMs: 5000 })
    cache.replacePage('a', { from: to, to: from })
    expect(cache.get('a')?.page).toBe(newer)
    cache.purge({ keepStale: false, tags: ['t'] })
    expect(cache.stats()).toEqual(empty)
  })

  it('refuses a page larger than itself', async () => {
    const { cache } = start(4096)
    cache.set('a', { page: pageOf(`${Math.PI}`.repeat(1000)), tags: ['t'], ttlMs: day })
    expect(cache.stats()).toEqual(empty)
  })

  it('stays within its bytes and indexes exactly the tags of what it holds', async () => {
    const maxBytes = 20_000
    const pages = [1, 100, 3000, 9000, 30_000].map((size) => pageOf('x'.repeat(size)))
    const key = fc.integer({ max: 30, min: 0 }).map(String)
    const tags = fc.uniqueArray(
      fc.integer({ max: 9, min: 0 }).map((n) => `t${n}`),
      { maxLength: 4 },
    )
    const step = fc.oneof(
      fc.record({ key, page: fc.constantFrom(...pages), tags, type: fc.constant('set' as const) }),
      fc.record({ key, type: fc.constant('get' as const) }),
      fc.record({ keepStale: fc.boolean(), tags, type: fc.constant('purge' as const) }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const { cache } = start(maxBytes)
        for (const one of steps) {
          if (one.type === 'get') cache.get(one.key)
          if (one.type === 'set') cache.set(one.key, { page: one.page, tags: one.tags, ttlMs: day })
          if (one.type === 'purge') cache.purge(one)
          expect(cache.stats().bytes).toBeLessThanOrEqual(maxBytes)
        }
        for (let n = 0; n <= 9; n += 1) cache.purge({ keepStale: false, tags: [`t${n}`] })
        expect(cache.stats().tags).toBe(0)
        if (cache.stats().pages === 0) expect(cache.stats().bytes).toBe(0)
      }),
    )
  })
})
