import { describe, expect, it } from 'vitest'

import { oneLine } from './oneLine'

describe('a text of one line', () => {
  it.each(['Siti Nurhaliza', 'H. Dédé, S.Sos.', 'ᮞᮥᮔ᮪ᮓ', '', null, undefined])('is %j', (value) => {
    expect(oneLine(value)).toBe(true)
  })

  it.each([
    'Siti\nBcc: a@b.invalid',
    'Siti\r\nX',
    'a\u0000b',
    'a\u2028b',
    'a\u202eb',
    'a\tb',
    '\u0085',
  ])('is not %j', (value) => {
    expect(oneLine(value)).toMatch(/satu baris/)
  })
})
