import { LRUCache } from 'lru-cache'

import type { Reader } from '../../reader'
import { buildSearchIndex, type SearchEntry, type SearchIndex } from './searchIndex'
import { searchSources } from './searchSources'

/** Characters of text kept in memory over all villages. */
const mostCharacters = 12_000_000

/** Gives the index of the village a reader reads. */
export type Search = (args: { reader: Reader; village: string }) => Promise<SearchIndex>

/**
 * Makes the function that keeps the words of the villages searched last. Each search first asks what
 * is published and when it last changed, one light query a collection, so that nothing is found that
 * was taken back a moment ago.
 */
export const createSearch = (): Search => {
  const kept = new LRUCache<string, { index: SearchIndex; stamp: string }>({
    maxSize: mostCharacters,
    sizeCalculation: ({ index }) => index.entries.reduce((sum, { text, title }) => sum + text.length + title.length, 1000),
  })
  return async ({ reader, village }) => {
    const stamp = (await Promise.all(searchSources.map(({ collection }) => stampOf(reader, collection)))).join(' ')
    const known = kept.get(village)
    if (known?.stamp === stamp) return known.index
    const entries = await Promise.all(searchSources.map((source) => readEntries(reader, source)))
    const index = buildSearchIndex(entries.flat())
    kept.set(village, { index, stamp })
    return index
  }
}

type Source = (typeof searchSources)[number]

/** Changes when anything is published, changed, taken back or deleted. */
const stampOf = async (reader: Reader, collection: Source['collection']): Promise<string> => {
  const { docs, totalDocs } = await reader.find({ collection, limit: 1, only: ['updatedAt'], page: 1, sort: '-updatedAt' })
  return `${totalDocs ?? 0}@${docs[0]?.updatedAt ?? ''}`
}

const readEntries = async (reader: Reader, source: Source): Promise<SearchEntry[]> => {
  const { collection, fields, limit, sort } = source
  const { docs } = await reader.find({ collection, limit, only: fields as never[], sort })
  // Each source knows the documents of its own collection; TypeScript cannot follow that through the list.
  return docs.map(source.entry as (doc: unknown) => SearchEntry)
}
