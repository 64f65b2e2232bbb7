import fc from 'fast-check'
import { expect, test } from 'vitest'

import { isRedirectSource, isRedirectTarget, pathOf } from './redirectPaths'

test.each([
  ['/artikel/2021/5/jalan-desa', '/artikel/2021/5/jalan-desa'],
  [' /artikel/ ', '/artikel'],
  ['/artikel///', '/artikel'],
  ['/', '/'],
  ['', '/'],
  ['https://lama.desa.invalid/artikel/1?page=2#atas', '/artikel/1'],
  ['HTTPS://LAMA.desa.invalid/Artikel', '/Artikel'],
  ['https://lama.desa.invalid', '/'],
  ['/index.php?id=7', '/index.php'],
  ['/profil%20desa', '/profil desa'],
  ['/profil desa', '/profil desa'],
  ['/100%', '/100%'],
  ['/a%2Fb', '/a%2Fb'],
  ['artikel', 'artikel'],
])('%j is stored as %j', (typed, stored) => {
  expect(pathOf(typed)).toBe(stored)
})

test('what is stored is stored the same again, but for what is encoded twice', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('%')),
      (text) => {
        const once = pathOf(`/${text}`)
        expect(pathOf(once)).toBe(once)
      },
    ),
  )
})

test('a long row of slashes costs no more than its length', () => {
  expect(pathOf(`${'/'.repeat(1_000_000)}a`)).toHaveLength(1_000_001)
})

test.each([
  ['/artikel/jalan', true],
  ['artikel', 'garis miring'],
  ['https://lama.invalid/a', 'garis miring'],
  ['/', 'Halaman depan'],
  ['', 'garis miring'],
  [null, 'garis miring'],
  [['/artikel'], 'garis miring'],
  [`/${'a'.repeat(300)}`, 'terlalu panjang'],
])('the old address %j gives %j', (value, answer) => {
  expect(isRedirectSource(value)).toEqual(
    answer === true ? true : expect.stringContaining(String(answer)),
  )
})

test.each([
  '/berita/jalan-desa',
  '/',
  '/dokumen?tahun=2024',
  'https://desa.invalid',
  'https://desa.invalid/a/b?c=1',
  'http://desa.invalid/a',
])('%j is taken as a new address', (value) => {
  expect(isRedirectTarget(value)).toBe(true)
})

test.each([
  '',
  null,
  ['/berita'],
  'berita',
  '//jahat.invalid',
  '/\\jahat.invalid',
  'javascript:alert(1)',
  'data:text/html,x',
  'https:///jahat.invalid',
  'https://desa.invalid@jahat.invalid/',
  'https://desa.invalid\\@jahat.invalid/',
  '/berita\r\nSet-Cookie: a=b',
  '/dua kata',
  ' /berita',
  `/${'a'.repeat(300)}`,
])('%j is refused as a new address', (value) => {
  expect(isRedirectTarget(value)).toMatch(/^(Tulis|Alamat ini terlalu panjang)/)
})
