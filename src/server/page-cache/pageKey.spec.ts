import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { pageKey } from './pageKey'

const knownQuery = new Set(['halaman', 'q', 'tahun'])
const keyOf = (search: string) => pageKey({ host: 'anyar.id', path: '/berita', search }, knownQuery)

describe('pageKey', () => {
  it('names a page by host, path and known parameters', () => {
    expect(keyOf('?tahun=2022&q=padi+organik')).toEqual({
      key: 'anyar.id/berita?q=padi%20organik&tahun=2022',
      url: '/berita?q=padi%20organik&tahun=2022',
    })
  })

  it('drops unknown parameters, also unreadable ones', () => {
    for (const search of ['', '?', '?utm_source=x', '?%zz=1', '?x=%ff&&=&', '?__proto__=1']) {
      expect(keyOf(search)).toEqual({ key: 'anyar.id/berita', url: '/berita' })
    }
  })

  it('takes the first of a repeated parameter', () => {
    expect(keyOf('?halaman=2&halaman=3')?.url).toBe('/berita?halaman=2')
  })

  it('refuses an unreadable or overlong value of a known parameter', () => {
    expect(keyOf('?q=%zz')).toBeUndefined()
    expect(keyOf(`?q=${'a'.repeat(101)}`)).toBeUndefined()
    expect(keyOf(`?q=${'a'.repeat(100)}`)).toBeDefined()
  })

  it('is the same for one page whatever else is asked and in whatever order', () => {
    const value = fc
      .string({ maxLength: 20, unit: 'grapheme' })
      .filter((text) => text.length <= 100)
    const known = fc.dictionary(fc.constantFrom(...knownQuery), value)
    const unknown = fc.array(fc.tuple(fc.stringMatching(/^x[a-z0-9%=[\]]{0,8}$/), fc.string()))
    fc.assert(
      fc.property(known, unknown, fc.infiniteStream(fc.nat()), (parameters, noise, order) => {
        const pairs = Object.entries(parameters).map(
          ([name, text]) => `${name}=${encodeURIComponent(text)}`,
        )
        const junk = noise.map(([name, text]) => `${name}=${text.replaceAll('&', '')}`)
        const weights = new Map(
          [...pairs, ...junk].map((pair) => [pair, order.next().value as number]),
        )
        const mixed = [...pairs, ...junk].sort(
          (a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0),
        )
        expect(keyOf(`?${mixed.join('&')}`)).toEqual(keyOf(`?${pairs.join('&')}`))
      }),
    )
  })

  it('tells pages with different known values apart', () => {
    const value = fc
      .string({ maxLength: 20, unit: 'grapheme' })
      .filter((text) => text.length <= 100)
    fc.assert(
      fc.property(value, value, (a, b) => {
        fc.pre(a !== b)
        expect(keyOf(`?q=${encodeURIComponent(a)}`)).not.toEqual(
          keyOf(`?q=${encodeURIComponent(b)}`),
        )
      }),
    )
  })

  it('hands on a query that reads back as the same values', () => {
    const value = fc
      .string({ maxLength: 20, unit: 'grapheme' })
      .filter((text) => text.length <= 100)
    fc.assert(
      fc.property(value, (text) => {
        const url = keyOf(`?q=${encodeURIComponent(text)}`)?.url ?? ''
        expect(new URL(url, 'http://x').searchParams.get('q')).toBe(text)
      }),
    )
  })
})
