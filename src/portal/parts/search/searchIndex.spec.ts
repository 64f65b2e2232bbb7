import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { searchText } from '../../../../collections/shared/searchText'
import type { SearchEntry } from '../../contract/searchSource'
import { buildSearchIndex, searchIn } from './searchIndex'

const entry = (title: string, text = ''): SearchEntry => ({
  excerpt: undefined,
  kind: 'berita',
  kindText: 'Berita',
  path: `/${title}`,
  text: searchText(title, text),
  title,
})
const titles = (typed: string, entries: SearchEntry[]) =>
  searchIn(buildSearchIndex(entries), typed).entries.map(({ title }) => title)

const posyandu = entry('Posyandu Juni: empat tempat', 'balita ditimbang di Balai Kampung')
const jalan = entry('Jalan Kampung Wetan selesai dicor', 'warga bergotong royong')
const kafe = entry('Kafé desa dibuka')
const all = [posyandu, jalan, kafe]

describe('searchIn', () => {
  it('finds by a word of the title or of the text, the title first', () => {
    expect(titles('kampung', all)).toEqual([jalan.title, posyandu.title])
  })

  it('finds by the beginning of a word', () => {
    expect(titles('posy', all)).toEqual([posyandu.title])
  })

  it('takes accents and capitals as they come', () => {
    expect(titles('KAFE', all)).toEqual([kafe.title])
    expect(titles('kafé', all)).toEqual([kafe.title])
  })

  it('passes over one typing error and says for what', () => {
    const result = searchIn(buildSearchIndex(all), 'posiandu juni')
    expect(result.entries).toEqual([posyandu])
    expect(result.corrected).toBe('posyandu juni')
    expect(result.matched).toContain('posyandu')
  })

  it('mends nothing when the word is there', () => {
    expect(
      searchIn(buildSearchIndex([entry('Jalan'), entry('Jalak')]), 'jalan').entries,
    ).toHaveLength(1)
  })

  it('asks for every word typed', () => {
    expect(titles('kampung balita', all)).toEqual([posyandu.title])
    expect(titles('kampung kafe', all)).toEqual([])
  })

  it('finds nothing for nothing', () => {
    expect(titles('', all)).toEqual([])
    expect(titles('!?', all)).toEqual([])
  })

  it('finds every entry by each word of its title, whatever is typed in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 60, unit: 'grapheme' }), { maxLength: 8, minLength: 1 }),
        (texts) => {
          const index = buildSearchIndex(texts.map((text) => entry(text)))
          for (const text of texts) {
            for (const word of searchText(text).match(/[\p{L}\p{N}]+/gu) ?? []) {
              expect(searchIn(index, word).entries.map(({ title }) => title)).toContain(text)
            }
          }
        },
      ),
    )
  })
})
