import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readTarget } from './readTarget'

const hostOf = (host: string | undefined): string | undefined =>
  readTarget({ host, url: '/' })?.host
const pathOf = (url: string): string | undefined => readTarget({ host: 'desa.id', url })?.path

describe('readTarget', () => {
  it.each([
    ['Anyar.Serang.DESA.id', 'anyar.serang.desa.id'],
    ['desa.id:8080', 'desa.id'],
    ['desa.id.', 'desa.id'],
    ['desa.id.:443', 'desa.id'],
    ['balai_web:3000', 'balai_web'],
    ['127.0.0.1:3000', '127.0.0.1'],
    ['[::1]:3000', '[::1]'],
  ])('reads the host %s as %s', (given, host) => {
    expect(hostOf(given)).toBe(host)
  })

  it.each([
    undefined,
    '',
    ' ',
    '.',
    '..',
    'a..b',
    '-a.id',
    'a b',
    'a/b',
    'a?b',
    'a@b',
    'a#b',
    'a\\b',
    'a:b',
    'a:123456',
    'a:80:80',
    '[::1',
    '[zz]',
    'désa.id',
    'a%2eid',
    '<script>',
    `${'a'.repeat(300)}.id`,
  ])('refuses the host %j', (host) => {
    expect(hostOf(host)).toBeUndefined()
  })

  it.each([
    ['/', '/'],
    ['/berita/panen-raya', '/berita/panen-raya'],
    ['/%62erita', '/berita'],
    ['//berita///a', '/berita/a'],
    ['/berita/', '/berita/'],
    ['//', '/'],
    ['/%C3%A9', '/%C3%A9'],
    ['/a%20b', '/a%20b'],
    ['/a%2Fb', '/a%2Fb'],
    ['/(a)@b,c;d=e+f', '/(a)@b,c;d=e+f'],
    ['/.well-known/security.txt', '/.well-known/security.txt'],
  ])('reads the path %s as %s', (given, path) => {
    expect(pathOf(given)).toBe(path)
  })

  it.each([
    '',
    '*',
    'berita',
    'http://evil.example/',
    '/%',
    '/%zz',
    '/%ff',
    '/%E0%A4',
    '/a%00',
    '/a%0d%0aX: y',
    '/\\evil.example',
    '/%5cevil',
    '/..',
    '/a/../b',
    '/%2e%2e/etc',
    '/./a',
    `/${'a'.repeat(1100)}`,
  ])('refuses the target %j', (url) => {
    expect(pathOf(url)).toBeUndefined()
  })

  it('keeps the query as sent', () => {
    expect(readTarget({ host: 'a', url: '/x?b=1&a=%zz?' })?.search).toBe('?b=1&a=%zz?')
  })

  it('gives every spelling of a path the same form, once and for all', () => {
    const segment = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .filter((text) => !/^\.\.?$|[\p{Cc}\\]/u.test(text))
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 4 }), (segments) => {
        const spelled = (text: string): string =>
          [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
        const usual = pathOf(`/${segments.map(encodeURIComponent).join('/')}`)
        expect(pathOf(`/${segments.map(spelled).join('//')}`)).toBe(usual)
        expect(usual === undefined ? undefined : pathOf(usual)).toBe(usual)
        expect(usual?.slice(1).split('/').map(decodeURIComponent)).toEqual(usual && segments)
      }),
    )
  })
})
