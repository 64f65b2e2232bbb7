import { LRUCache } from 'lru-cache'

import { everything, type Purge } from '../purges'
import type { Page } from './page'
import { createPurgeMemory, type RenderMark } from './purgeMemory'

/** How long an outdated page may still stand in for one that cannot be rendered. */
const staleMs = 24 * 60 * 60 * 1000
/** A page's keys, arrays and index entries, measured generously. */
const pageOverhead = 2048
const tagOverhead = 160

/** A stored page and how long it counts. Times are milliseconds of the cache's clock.
 * See docs/decisions/002-page-cache-by-tags.md.
 */
export type CachedPage = {
  readonly page: Page
  freshUntil: number
  /** After a failed refill: until when the stale copy is used without trying again. */
  retryAt: number
  staleUntil: number
}

export type PageCache = {
  /** Number of purges so far; a render started before the latest one may show old data. */
  generation: () => number
  /** The page, fresh or stale (see `freshUntil`); undefined once it may not be used at all. */
  get: (key: string) => CachedPage | undefined
  /** Makes every page that carries one of the tags out of date. */
  purge: (purge: Purge) => void
  /** The page as it is stored, without counting as a use. */
  peek: (key: string) => Page | undefined
  /**
   * Puts a page with better or more variants in place of `from`, unless that page has gone
   * meanwhile; says whether it did.
   */
  replacePage: (key: string, pages: { from: Page; to: Page }) => boolean
  /**
   * Keeps a page. With `render`, purges made since that render began are honoured: the page is then
   * stored as stale, or not at all when the purge was one without `keepStale`.
   */
  set: (
    key: string,
    entry: { page: Page; render?: RenderMark; tags: readonly string[]; ttlMs: number },
  ) => void
  /** Marks the start of a render; give the mark to `set`, and to `endRender` in any case. */
  startRender: () => RenderMark
  endRender: (render: RenderMark) => void
  /** `bytes` counts all variants and overhead; `purges` those remembered for running renders. */
  stats: () => { bytes: number; pages: number; purges: number; tags: number }
}

type Entry = CachedPage & { key: string; tags: readonly string[] }

/**
 * Pages as ready bytes, the least recently used going first.
 * @param maxBytes of all variants of all pages together.
 * @param now clock in milliseconds.
 */
export const createPageCache = (args: { maxBytes: number; now?: () => number }): PageCache => {
  const now = args.now ?? Date.now
  const byTag = new Map<string, Set<Entry>>()
  const memory = createPurgeMemory()
  const pages = new LRUCache<string, Entry>({
    dispose: (entry) => unindex(byTag, entry),
    maxSize: args.maxBytes,
    sizeCalculation: sizeOf,
  })

  const put = (entry: Entry): void => {
    pages.set(entry.key, entry)
    // A page larger than the whole cache is refused without an error.
    if (pages.peek(entry.key) === entry) index(byTag, entry)
  }

  return {
    endRender: memory.end,
    generation: memory.generation,
    get: (key) => {
      const entry = pages.get(key)
      if (entry === undefined || now() < entry.staleUntil) return entry
      pages.delete(key)
      return undefined
    },
    purge: ({ keepStale, tags }) => {
      memory.remember(tags, { keepStale })
      const time = now()
      const touched = tags.includes(everything)
        ? [...pages.values()]
        : tags.flatMap((tag) => [...(byTag.get(tag) ?? [])])
      for (const entry of new Set(touched)) {
        if (keepStale) expire(entry, time)
        else pages.delete(entry.key)
      }
    },
    peek: (key) => pages.peek(key)?.page,
    replacePage: (key, { from, to }) => {
      const entry = pages.peek(key)
      const isThere = entry?.page === from
      if (isThere) put({ ...entry, page: to })
      return isThere
    },
    set: (key, { page, render, tags, ttlMs }) => {
      const purged = render === undefined ? undefined : memory.purgedSince(render, tags)
      if (purged === 'dropped') return
      // What is stored already may be newer than a page of old data.
      if (purged === 'outdated' && pages.has(key)) return
      const time = now()
      const freshUntil = purged === 'outdated' ? time : time + ttlMs
      put({
        freshUntil,
        key,
        page,
        retryAt: 0,
        staleUntil: freshUntil + staleMs,
        tags: [...new Set(tags)],
      })
    },
    startRender: memory.start,
    stats: () => ({
      bytes: pages.calculatedSize,
      pages: pages.size,
      purges: memory.size(),
      tags: byTag.size,
    }),
  }
}

const expire = (entry: Entry, time: number): void => {
  entry.retryAt = 0
  if (entry.freshUntil <= time) return
  entry.freshUntil = time
  entry.staleUntil = time + staleMs
}

const index = (byTag: Map<string, Set<Entry>>, entry: Entry): void => {
  for (const tag of entry.tags) {
    const entries = byTag.get(tag)
    if (entries === undefined) byTag.set(tag, new Set([entry]))
    else entries.add(entry)
  }
}

const unindex = (byTag: Map<string, Set<Entry>>, entry: Entry): void => {
  for (const tag of entry.tags) {
    const entries = byTag.get(tag)
    if (entries?.delete(entry) && entries.size === 0) byTag.delete(tag)
  }
}

const sizeOf = ({ key, page, tags }: Entry): number =>
  pageOverhead +
  2 * key.length +
  page.bytes +
  tags.reduce((sum, tag) => sum + tagOverhead + 2 * tag.length, 0)
