import { afterEach, describe, expect, it, vi } from 'vitest'

import { hasPageCache, installPageCache, purgePages } from './globalPageCache'

afterEach(() => installPageCache(undefined))

describe('purgePages', () => {
  it('does nothing in a process without a page cache', () => {
    expect(hasPageCache()).toBe(false)
    expect(() => purgePages({ keepStale: true, tags: ['a'] })).not.toThrow()
  })

  it('reaches the installed cache from another copy of the module', async () => {
    const purge = vi.fn()
    installPageCache({ purge })
    vi.resetModules()
    const copy = await import('./globalPageCache')
    expect(copy.purgePages).not.toBe(purgePages)
    expect(copy.hasPageCache()).toBe(true)
    copy.purgePages({ keepStale: false, tags: ['a', 'b'] })
    expect(purge).toHaveBeenCalledExactlyOnceWith(['a', 'b'], { keepStale: false })
  })
})
