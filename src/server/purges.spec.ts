import { afterEach, describe, expect, it, vi } from 'vitest'

import { announcePurge, dropResults, keepsPages, listenForPurges } from './purges'

afterEach(() => {
  listenForPurges('pages', undefined)
  listenForPurges('results', undefined)
})

const purge = { keepStale: false, tags: ['a', 'b'] }

describe('announcePurge', () => {
  it('does nothing in a process that keeps nothing', async () => {
    expect(keepsPages()).toBe(false)
    await announcePurge(purge)
  })

  it('reaches the listener from another copy of the module', async () => {
    const listener = vi.fn()
    listenForPurges('pages', listener)
    vi.resetModules()
    const copy = await import('./purges')
    expect(copy.announcePurge).not.toBe(announcePurge)
    expect(copy.keepsPages()).toBe(true)
    await copy.announcePurge(purge)
    expect(listener).toHaveBeenCalledExactlyOnceWith(purge)
  })

  it('lets results go before pages, and settles after both', async () => {
    const order: string[] = []
    const late = (name: string) => async () => {
      await Promise.resolve()
      order.push(name)
    }
    listenForPurges('pages', late('pages'))
    listenForPurges('results', late('results'))
    await announcePurge(purge)
    expect(order).toEqual(['results', 'pages'])
  })
})

describe('dropResults', () => {
  it('leaves the pages alone', async () => {
    const pages = vi.fn()
    listenForPurges('pages', pages)
    await dropResults(purge)
    expect(pages).not.toHaveBeenCalled()
  })
})
