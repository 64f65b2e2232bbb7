import type { Log } from '../log'
import type { PageCache } from './createPageCache'
import { packPage } from './page'

/** Waiting pages stay in memory as they are; beyond this they stay so for good. */
const maxWaiting = 200

/**
 * Packs stored pages one after the other: a page is answered before it is packed, and packing never
 * takes more than one thread from rendering.
 */
export const createPackQueue = ({
  cache,
  log,
}: {
  cache: PageCache
  log: Log
}): ((key: string) => void) => {
  let last = Promise.resolve()
  let waiting = 0

  const pack = async (key: string): Promise<void> => {
    const page = cache.peek(key)
    if (page === undefined || page.isPacked) return
    const packed = await packPage(page)
    // Somebody may have asked for another variant meanwhile, which made it another page.
    if (packed !== page && !cache.replacePage(key, { from: page, to: packed })) await pack(key)
  }

  return (key) => {
    if (waiting >= maxWaiting) return
    waiting += 1
    last = last
      .then(() => pack(key))
      .catch((err: unknown) => log.error({ err, msg: 'Compressing a page failed' }))
      .finally(() => {
        waiting -= 1
      })
  }
}
