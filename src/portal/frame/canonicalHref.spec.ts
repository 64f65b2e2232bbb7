import { expect, test } from 'vitest'

import type { Site } from '../site/site'
import { canonicalHref } from './canonicalHref'

const site = { base: '', origin: 'https://a.example' } as Site

test.each([
  ['/', '', 'https://a.example/'],
  ['/berita', '', 'https://a.example/berita'],
  ['/berita', 'hal=1', 'https://a.example/berita'],
  ['/berita', 'hal=2', 'https://a.example/berita?hal=2'],
  ['/berita', 'hal=x', 'https://a.example/berita'],
  ['/berita', 'kategori=kesehatan', 'https://a.example/berita'],
  ['/berita', 'hal=2&kategori=kesehatan', 'https://a.example/berita'],
])('%s?%s is at home at %s', (path, query, address) => {
  expect(canonicalHref({ path, query: new URLSearchParams(query), site })).toBe(address)
})
