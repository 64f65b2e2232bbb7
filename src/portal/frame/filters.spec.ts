import { describe, expect, it } from 'vitest'

import { filterGroup, queryHref } from './filters'

describe('filterGroup', () => {
  const options = [{ label: 'Kesehatan', value: 'kesehatan' }]

  it('keeps the other choices and drops the page number', () => {
    const group = filterGroup({
      base: '/berita',
      name: 'kategori',
      options,
      query: new URLSearchParams('hal=3&bulan=2025-06'),
      title: 'Kategori',
    })
    expect(group?.options).toEqual([
      { href: '/berita?bulan=2025-06', isCurrent: true, label: 'Semua' },
      { href: '/berita?bulan=2025-06&kategori=kesehatan', isCurrent: false, label: 'Kesehatan' },
    ])
  })

  it('is nothing without options', () => {
    expect(
      filterGroup({ base: '/x', name: 'y', options: [], query: new URLSearchParams(), title: 'Y' }),
    ).toBeUndefined()
  })
})

describe('queryHref', () => {
  it('has one address for one list, whatever the order of what is asked', () => {
    const query = (text: string) =>
      queryHref({ base: '/b', change: {}, query: new URLSearchParams(text) })
    expect(query('q=a b&kategori=x')).toBe('/b?kategori=x&q=a+b')
    expect(query('kategori=x&q=a b')).toBe('/b?kategori=x&q=a+b')
    expect(query('q=')).toBe('/b')
  })
})
