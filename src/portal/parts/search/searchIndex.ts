import { searchText } from '../../../../collections/shared/searchText'
import type { SearchEntry } from '../../contract/searchSource'
import { isOneEditApart } from './isOneEditApart'

export type SearchIndex = {
  entries: SearchEntry[]
  /** Which entries hold a word, and how much it counts there. */
  words: Map<string, Map<number, number>>
}

/** What was found, best first, and the words that were taken for what was typed. */
export type SearchResult = {
  /** What was typed with its typing errors mended; undefined when nothing was mended. */
  corrected: string | undefined
  entries: SearchEntry[]
  /** Words to mark in what is shown, in comparable form. */
  matched: Set<string>
}

const titleWeight = 5
const bodyWeight = 1
/** How near a word is to the one typed: itself, its beginning, or one typing error away. */
const nearness = { begins: 2, mended: 1, same: 4 }
/** Shorter words have too many neighbours to mend. */
const shortestMended = 4

export const buildSearchIndex = (entries: SearchEntry[]): SearchIndex => {
  const words: SearchIndex['words'] = new Map()
  const add = (word: string, entry: number, weight: number) => {
    const places = words.get(word) ?? new Map<number, number>()
    places.set(entry, Math.max(places.get(entry) ?? 0, weight))
    words.set(word, places)
  }
  entries.forEach((entry, at) => {
    for (const word of wordsOf(entry.title)) add(word, at, titleWeight)
    for (const word of wordsOf(entry.text)) add(word, at, bodyWeight)
  })
  return { entries, words }
}

/**
 * Entries that hold every word typed, or one near to it; accents do not count, and a typing error
 * of one letter is passed over when the word itself is nowhere.
 */
export const searchIn = (index: SearchIndex, typed: string): SearchResult => {
  const wanted = [...new Set(wordsOf(typed))]
  const found = wanted.map((word) => near(index, word))
  const scores =
    found.map(({ places }) => places).reduce(intersect, undefined) ?? new Map<number, number>()
  const entries = [...scores]
    .sort(([a, one], [b, other]) => other - one || a - b)
    .flatMap(([at]) => index.entries[at] ?? [])
  const isMended = entries.length > 0 && found.some(({ mended }) => mended)
  return {
    corrected: isMended ? found.map(({ mended }, at) => mended ?? wanted[at]).join(' ') : undefined,
    entries,
    matched: new Set(found.flatMap(({ matched }) => matched)),
  }
}

/** Words of a text in comparable form. */
export const wordsOf = (text: string): string[] => searchText(text).match(/[\p{L}\p{N}]+/gu) ?? []

type Near = { matched: string[]; mended: string | undefined; places: Map<number, number> }

const near = (index: SearchIndex, word: string): Near => {
  const same = index.words.get(word)
  const matched: string[] = []
  const places = new Map<number, number>()
  const take = (other: string, factor: number) => {
    matched.push(other)
    for (const [at, weight] of index.words.get(other) ?? [])
      places.set(at, Math.max(places.get(at) ?? 0, weight * factor))
  }
  if (same) take(word, nearness.same)
  if (word.length >= 3)
    for (const other of index.words.keys())
      if (other !== word && other.startsWith(word)) take(other, nearness.begins)
  if (matched.length > 0 || word.length < shortestMended)
    return { matched, mended: undefined, places }
  for (const other of index.words.keys())
    if (isOneEditApart(word, other)) take(other, nearness.mended)
  const frequency = (other: string) => index.words.get(other)?.size ?? 0
  return {
    matched,
    mended: [...matched].sort((a, b) => frequency(b) - frequency(a) || a.localeCompare(b))[0],
    places,
  }
}

const intersect = (
  all: Map<number, number> | undefined,
  places: Map<number, number>,
): Map<number, number> => {
  if (!all) return places
  return new Map(
    [...all].flatMap(([at, score]) =>
      places.has(at) ? [[at, score + (places.get(at) ?? 0)] as const] : [],
    ),
  )
}
