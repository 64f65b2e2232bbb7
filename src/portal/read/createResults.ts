import { LRUCache } from 'lru-cache'

/** The tag that means all, as the server announces it when nobody knows what changed. */
const everything = '*'

/** What a query found, as it is kept. */
type Kept = { tags: string[]; text: string; until: number }

/** A query that is running, with the tags purged since it began. */
type Running = { isOutdated: boolean; purged: Set<string> }

export type ResultQuery<Found> = {
  /** Everything the answer depends on, the site first: two sites never share a key. */
  key: string
  load: () => Promise<Found>
  /**
   * What makes the answer wrong, known when it is there. A tag without a place (`villages`) stands
   * for the whole collection.
   */
  tags: (found: Found) => string[]
  /** When the answer stops being right by itself; undefined when only a change makes it wrong. */
  until?: (found: Found) => Date | undefined
}

/** Keeps what queries found until something in it changes. */
export type Results = {
  /** Lets everything go; running queries are not kept either. */
  clear: () => void
  /** Lets go what carries one of the tags; give it to `listenForPurges('results', ...)`. */
  purge: (purge: { tags: readonly string[] }) => void
  /** The kept answer, else the one that `load` finds. Every caller gets a copy of its own. */
  read: <Found extends { docs: unknown[] }>(query: ResultQuery<Found>) => Promise<Found>
  /** What is held now; bytes are those counted against the bound. */
  size: () => { bytes: number; entries: number }
}

/** As pages: longer than this nothing is believed, whatever became of a purge. */
const longestMs = 3_600_000
/**
 * The entry itself, its places in lists and maps, and its part of the sets of tags (measured: 480
 * to 560 bytes).
 */
const overhead = 600
/**
 * Answers without documents may be made up by the thousand (addresses that do not exist); they push
 * out only each other.
 */
const shareOfEmpty = 1 / 8
/** One answer may not push out all others. */
const largestShare = 1 / 8
/** More purges during one query than this: it counts as outdated. */
const mostPurged = 1000

/**
 * Makes the store of query results. They are kept as text: what is counted is what is held, and no
 * page can change what another is given. A query that began before a purge of one of its tags is
 * never kept, and nobody who asks after a purge is given what was asked before it.
 * @param options.maxBytes bound of memory, keys and bookkeeping included.
 */
export const createResults = ({ maxBytes }: { maxBytes: number }): Results => {
  const byTag = new Map<string, Set<string>>()
  const running = new Set<Running>()
  let flights = new Map<string, Promise<string>>()

  const shelf = (bytes: number): LRUCache<string, Kept> =>
    new LRUCache({
      dispose: ({ tags }, key) => tags.forEach((tag) => forget(tag, key)),
      maxEntrySize: Math.max(1, Math.floor(maxBytes * largestShare)),
      maxSize: Math.max(1, Math.floor(bytes)),
      sizeCalculation: sizeOf,
    })
  const forget = (tag: string, key: string): void => {
    const keys = byTag.get(tag)
    keys?.delete(key)
    if (keys?.size === 0) byTag.delete(tag)
  }
  const full = shelf(maxBytes * (1 - shareOfEmpty))
  const empty = shelf(maxBytes * shareOfEmpty)

  const keep = (key: string, kept: Kept, isEmpty: boolean): void => {
    // Whatever stood there goes first, so that its tags are forgotten before the new ones are
    // noted.
    drop(key)
    const where = isEmpty ? empty : full
    where.set(key, kept)
    if (!where.has(key)) return
    for (const tag of kept.tags) byTag.set(tag, (byTag.get(tag) ?? new Set()).add(key))
  }
  const drop = (key: string): void => {
    full.delete(key)
    empty.delete(key)
  }

  const fly = async <Found extends { docs: unknown[] }>(
    query: ResultQuery<Found>,
  ): Promise<string> => {
    const mark: Running = { isOutdated: false, purged: new Set() }
    running.add(mark)
    try {
      const found = await query.load()
      const text = JSON.stringify(found)
      const tags = [...new Set(query.tags(found))]
      const until = Math.min(Date.now() + longestMs, query.until?.(found)?.getTime() ?? Infinity)
      const isOutdated = mark.isOutdated || tags.some((tag) => mark.purged.has(tag))
      if (!isOutdated && until > Date.now())
        keep(query.key, { tags, text, until }, found.docs.length === 0)
      return text
    } finally {
      running.delete(mark)
    }
  }

  const clear = (): void => {
    for (const mark of running) mark.isOutdated = true
    flights = new Map()
    full.clear()
    empty.clear()
  }

  return {
    clear,
    purge: ({ tags }) => {
      if (tags.includes(everything)) return clear()
      // Who asks from now on begins anew.
      flights = new Map()
      for (const tag of new Set(tags.flatMap((tag) => [tag, collectionOf(tag)]))) {
        for (const mark of running) {
          if (mark.purged.size < mostPurged) mark.purged.add(tag)
          else mark.isOutdated = true
        }
        for (const key of [...(byTag.get(tag) ?? [])]) drop(key)
      }
    },
    read: async (query) => {
      const { key } = query
      const kept = full.get(key) ?? empty.get(key)
      if (kept && kept.until > Date.now()) return JSON.parse(kept.text) as never
      const flown = flights.get(key)
      if (flown) return JSON.parse(await flown) as never
      const mine = flights
      const flight = fly(query)
      mine.set(key, flight)
      try {
        return JSON.parse(await flight) as never
      } finally {
        mine.delete(key)
      }
    },
    size: () => ({
      bytes: full.calculatedSize + empty.calculatedSize,
      entries: full.size + empty.size,
    }),
  }
}

/** `news` of `news@<village>` and `news:<id>`. */
const collectionOf = (tag: string): string => tag.split(/[:@]/, 1)[0] ?? tag

/** The engine holds a text of Latin letters in one byte each and any other in two. */
const bytesOf = (text: string): number =>
  /[^\u0000-\u00ff]/.test(text) ? text.length * 2 : text.length

const sizeOf = ({ text }: Kept, key: string): number => overhead + bytesOf(key) + bytesOf(text)
