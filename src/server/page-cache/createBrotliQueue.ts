import type { Log } from '../log'
import type { PageCache } from './createPageCache'
import { type Page, withBrotli } from './page'

/** Waiting pages stay in memory outside the cache's bound; beyond this they stay gzip-only. */
const maxWaiting = 200

/**
 * Adds brotli to stored pages one after the other: a page is answered before it is packed, and
 * packing never takes more than one thread from rendering.
 */
export const createBrotliQueue = ({
  cache,
  log,
}: {
  cache: PageCache
  log: Log
}): ((key: string, page: Page) => void) => {
  let last = Promise.resolve()
  let waiting = 0

  const pack = async (key: string, page: Page): Promise<void> => {
    if (cache.get(key)?.page !== page) return
    const packed = await withBrotli(page)
    if (packed !== page) cache.replacePage(key, { from: page, to: packed })
  }

  return (key, page) => {
    if (waiting >= maxWaiting) return
    waiting += 1
    last = last
      .then(() => pack(key, page))
      .catch((err: unknown) => log.error({ err, msg: 'Compressing a page failed' }))
      .finally(() => {
        waiting -= 1
      })
  }
}
