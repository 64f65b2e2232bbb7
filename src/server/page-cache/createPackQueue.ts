import type { Log } from '../log'
import type { PageCache } from './createPageCache'
import { packPage } from './page'

/**
 * Names of pages; the pages themselves are in the cache, compressed in haste. A hit names one that
 * found no room again.
 */
const maxWaiting = 10_000
/** So long nothing was made: between two pages of a row there is always a moment without one. */
const quietMs = 100

/** Packs stored pages one after the other, while nobody waits for a page to be made. */
export type PackQueue = {
  /** Packs a page when its turn comes. */
  add: (key: string) => void
  /** To be called when a page has been made: it may have been the last that was waited for. */
  goOn: () => void
}

/**
 * Makes the queue in which pages get their smallest form. It takes three times as long as
 * compressing for the first visitor and hurries nobody, so who waits for a page goes before it.
 * @param args.isBusy whether pages are being made.
 */
export const createPackQueue = (args: {
  cache: PageCache
  isBusy: () => boolean
  log: Log
}): PackQueue => {
  const { cache, isBusy, log } = args
  const waiting = new Set<string>()
  let isPacking = false
  let timer: NodeJS.Timeout | undefined

  const pack = async (key: string): Promise<void> => {
    const page = cache.peek(key)
    if (page === undefined || page.isPacked) return
    const packed = await packPage(page)
    // Somebody may have asked for another variant meanwhile, which made it another page.
    if (packed !== page && !cache.replacePage(key, { from: page, to: packed })) await pack(key)
  }
  const goOn = (): void => {
    clearTimeout(timer)
    timer = waiting.size > 0 ? setTimeout(next, quietMs).unref() : undefined
  }
  const next = (): void => {
    timer = undefined
    const [key] = waiting
    if (isPacking || key === undefined || isBusy()) return
    waiting.delete(key)
    isPacking = true
    pack(key)
      .catch((err: unknown) => log.error({ err, msg: 'Compressing a page failed' }))
      .finally(() => {
        isPacking = false
        // Who had a page made meanwhile has set the clock anew.
        if (!timer) next()
      })
  }

  return {
    add: (key) => {
      if (waiting.size < maxWaiting) waiting.add(key)
      if (!timer && !isPacking) goOn()
    },
    goOn,
  }
}
