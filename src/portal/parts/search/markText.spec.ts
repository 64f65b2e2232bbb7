import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { excerptOf, markText } from './markText'

describe('markText', () => {
  it('marks whole words in the spelling of the text', () => {
    expect(markText('Kafé desa dibuka', new Set(['kafe']))).toEqual([
      { isHit: true, text: 'Kafé' },
      { isHit: false, text: ' desa dibuka' },
    ])
  })

  it('never changes the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, words) => {
        expect(
          markText(text, new Set(words))
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})

describe('excerptOf', () => {
  const long = `${'Warga bergotong royong. '.repeat(20)}Posyandu dibuka pukul delapan. ${'Sampai jumpa. '.repeat(20)}`

  it('shows the words around the first hit', () => {
    const excerpt = excerptOf(long, new Set(['posyandu']))
    expect(excerpt).toContain('Posyandu dibuka')
    expect(excerpt).toMatch(/^… .* …$/)
    expect(excerpt.length).toBeLessThan(190)
  })

  it('leaves a short text as it is', () => {
    expect(excerptOf('Pendek saja', new Set(['saja']))).toBe('Pendek saja')
  })

  it('copes with one long word', () => {
    expect(excerptOf('g'.repeat(10_000), new Set(['x'])).length).toBeLessThan(190)
  })
})
