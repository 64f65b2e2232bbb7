import { LRUCache } from 'lru-cache'

import type { SearchEntry, SearchSource } from '../../contract/searchSource'
import type { Reader } from '../../read/reader'
import { buildSearchIndex, type SearchIndex } from './searchIndex'

/** Characters of text kept in memory over all villages. */
const mostCharacters = 12_000_000

/** Gives the index of the village a reader reads.
 * See docs/decisions/014-search.md.
 */
export type Search = (args: {
  reader: Reader
  sources: SearchSource[]
  village: string
}) => Promise<SearchIndex>

/**
 * Makes the function that keeps the words of the villages searched last. Each search first asks
 * what is published and when it last changed, one light query a collection, so that nothing is
 * found that was taken back a moment ago.
 */
export const createSearch = (): Search => {
  const kept = new LRUCache<string, { index: SearchIndex; stamp: string }>({
    maxSize: mostCharacters,
    sizeCalculation: ({ index }) =>
      index.entries.reduce((sum, { text, title }) => sum + text.length + title.length, 1000),
  })
  return async ({ reader, sources, village }) => {
    const stamp = (
      await Promise.all(sources.map(({ collection }) => stampOf(reader, collection)))
    ).join(' ')
    const known = kept.get(village)
    if (known?.stamp === stamp) return known.index
    const entries = await Promise.all(sources.map((source) => readEntries(reader, source)))
    const index = buildSearchIndex(entries.flat())
    kept.set(village, { index, stamp })
    return index
  }
}

/** Changes when anything is published, changed, taken back or deleted. */
const stampOf = async (reader: Reader, collection: SearchSource['collection']): Promise<string> => {
  const { docs, totalDocs } = await reader.find({
    collection,
    limit: 1,
    only: ['updatedAt'] as never[],
    page: 1,
    sort: '-updatedAt',
  })
  return `${totalDocs ?? 0}@${(docs[0] as undefined | { updatedAt: string })?.updatedAt ?? ''}`
}

const readEntries = async (reader: Reader, source: SearchSource): Promise<SearchEntry[]> => {
  const { collection, entry, fields, kind, limit, sort } = source
  const { docs } = await reader.find({ collection, limit, only: fields, sort })
  return docs.map((doc) => ({ ...entry(doc), kind: kind.value }))
}
