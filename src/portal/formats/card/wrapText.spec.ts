import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { letterOf } from './alphabet'
import { drawableText } from './drawableText'
import { setLine } from './setLine'
import { wrapText } from './wrapText'

describe('the alphabet', () => {
  test('has every letter, figure and sign of Indonesian text', () => {
    const text =
      'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:;!?-–—\'"“”‘’()/&%+=#@*[]<>_|…•·°\\'
    expect(Array.from(text).filter((sign) => !letterOf(sign))).toEqual([])
  })

  test('draws with whole paths alone', () => {
    for (let code = 33; code < 0x2100; code += 1) {
      const letter = letterOf(String.fromCharCode(code))
      if (letter) expect(letter.path).toMatch(/^M[\d .,\-acdhlmstvzACHLMSTVZ]+$/)
    }
  })

  test.each(['constructor', '__proto__', 'toString'])('knows no letter called %s', (name) => {
    expect(letterOf(name)).toBeUndefined()
  })
})

describe('text to draw', () => {
  test.each([
    ['Jalan  usaha\ttani\n', 'Jalan usaha tani'],
    ['Élan à São', 'Elan a Sao'],
    ['ﬁle № ½', 'file No 12'],
    ['<b>&amp;</b>', '<b>&amp;</b>'],
    ['\u202eabc\u0000\u2066', 'abc'],
    ['مرحبا 😀 desa', 'desa'],
    ['😀', ''],
  ])('%j is drawn as %j', (text, drawn) => {
    expect(drawableText(text)).toBe(drawn)
  })
})

describe('lines', () => {
  const width = (count: number) => setLine('n'.repeat(count)).width

  test('break between words', () => {
    expect(wrapText({ lines: 3, text: 'nnn nnn nnn', width: width(8) })).toEqual({
      isCut: false,
      lines: ['nnn nnn', 'nnn'],
    })
  })

  test('break inside a word that is longer than a line', () => {
    expect(wrapText({ lines: 3, text: 'n'.repeat(9), width: width(4) }).lines).toEqual([
      'nnnn',
      'nnnn',
      'n',
    ])
  })

  test('say that there was more', () => {
    expect(wrapText({ lines: 2, text: 'nnn nnn, nnn nnn nnn', width: width(8) })).toEqual({
      isCut: true,
      lines: ['nnn nnn,', 'nnn nnn…'],
    })
  })

  test('are none without text', () => {
    expect(wrapText({ lines: 2, text: '', width: 100 })).toEqual({ isCut: false, lines: [] })
  })

  test('are never longer nor more than there is room for', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400 }),
        fc.integer({ max: 2000, min: 300 }),
        fc.integer({ max: 5, min: 1 }),
        (text, room, lines) => {
          const set = wrapText({ lines, text: drawableText(text), width: room })
          expect(set.lines.length).toBeLessThanOrEqual(lines)
          for (const line of set.lines) expect(setLine(line).width).toBeLessThanOrEqual(room)
          if (!set.isCut)
            expect(set.lines.join('').replaceAll(' ', '')).toBe(
              drawableText(text).replaceAll(' ', ''),
            )
        },
      ),
    )
  })
})
