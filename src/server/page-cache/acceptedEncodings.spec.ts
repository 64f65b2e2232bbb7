import { describe, expect, it } from 'vitest'

import { acceptedEncodings } from './acceptedEncodings'

describe('acceptedEncodings', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br gzip identity'],
    ['gzip', 'gzip identity'],
    ['br;q=0, gzip', 'gzip identity'],
    ['br;q=0.5, gzip;q=0.8', 'gzip br identity'],
    ['GZIP;Q=1', 'gzip identity'],
    ['*', 'br gzip identity'],
    ['*;q=0', 'identity'],
    ['br;q=0, *;q=0.3', 'gzip identity'],
    ['identity;q=0, br', 'br identity'],
    ['identity;q=1, br;q=0.2', 'identity br'],
    ['gzip ; q=0.0', 'identity'],
    ['br;q=x', 'identity'],
    ['compress, x;;;=,,', 'identity'],
  ])('reads %j as %s', (header, expected) => {
    expect(acceptedEncodings(header).join(' ')).toBe(expected)
  })

  it('answers the same again from memory, after any number of other headers', () => {
    for (let n = 0; n < 500; n += 1) acceptedEncodings(`x${n}, br`)
    expect(acceptedEncodings('x3, br')).toEqual(['br', 'identity'])
  })
})
