import { describe, expect, test } from 'vitest'

import { hints } from './hints'

const now = new Date('2026-11-24T03:00:00.000Z')
const body = (text: string) => ({
  root: { children: [{ children: [{ text, type: 'text' }], type: 'paragraph' }] },
})

describe('a title', () => {
  test.each([
    ['a'.repeat(90), false],
    [`  ${'a'.repeat(90)}  `, false],
    ['a'.repeat(91), true],
    ['', false],
    [undefined, false],
    [null, false],
  ])('%j gets a hint: %s', (title, isHinted) => {
    expect(hints.longTitle({ title }) !== undefined).toBe(isHinted)
  })
})

describe('a text', () => {
  const filler = 'Warga bekerja bersama dengan gembira dan makan siang sesudahnya.'
  test.each([
    ['Pendek saja.', undefined],
    [filler, /kapan .* dan di mana/],
    [`${filler} Kegiatan berlangsung hari Minggu.`, /^Pembaca ingin tahu di mana/],
    [`${filler} Acaranya 3/11/2026.`, /^Pembaca ingin tahu di mana/],
    [`${filler} Tempatnya balai RW 02.`, /^Pembaca ingin tahu kapan/],
    [`${filler} Jumat, 6 November, di lapangan Kampung Wetan.`, undefined],
  ] as const)('%j', (text, hint) => {
    const given = hints.dateAndPlace({ body: body(text) })
    if (hint) expect(given).toMatch(hint)
    else expect(given).toBeUndefined()
  })

  test.each([undefined, null, 'bukan teks kaya', {}])('that is %j gets no hint', (value) => {
    expect(hints.dateAndPlace({ body: value })).toBeUndefined()
  })
})

describe('a period', () => {
  const [yesterday, tomorrow] = ['2026-11-23T03:00:00.000Z', '2026-11-25T03:00:00.000Z']
  test.each([
    [{ end: tomorrow, start: yesterday }, undefined],
    [{ end: yesterday, start: '2026-11-20T03:00:00.000Z' }, /sudah lewat/],
    [{ end: yesterday, start: tomorrow }, /lebih awal/],
    [{ end: undefined, start: yesterday }, undefined],
    [{ end: 'besok', start: yesterday }, undefined],
  ] as const)('of a notice, %j', (written, hint) => {
    const given = hints.noticeOver(written, now)
    if (hint) expect(given).toMatch(hint)
    else expect(given).toBeUndefined()
  })

  test.each([
    [{ start: tomorrow }, undefined],
    [{ start: yesterday }, /sudah lewat/],
    [{ end: tomorrow, start: yesterday }, undefined],
    [{ end: yesterday, start: tomorrow }, /lebih awal/],
    [{}, undefined],
  ] as const)('of an event, %j', (written, hint) => {
    const given = hints.pastEvent(written, now)
    if (hint) expect(given).toMatch(hint)
    else expect(given).toBeUndefined()
  })
})
