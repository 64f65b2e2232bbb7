import { expect, it } from 'vitest'

import { isUnder, underAny } from './isUnder'

const folders = ['/admin', '/api', '/_next', '/undangan']

it.each([
  '/',
  '/admin',
  '/admin/x',
  '/administrasi',
  '/api/news',
  '/apik',
  '/berita',
  '/undangan/a',
  '/_next/static',
  '/u',
])('a path is in one of several folders when it is in any: %s', (path) => {
  expect(underAny(folders)(path)).toBe(folders.some((folder) => isUnder(path, folder)))
})

it('no path is in one of no folders', () => {
  expect(underAny([])('/admin')).toBe(false)
})
