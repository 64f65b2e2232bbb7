import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

import { richText } from '../../portal/rich-text/richText'
import { cleanRichText } from './cleanRichText'

/** What the editor makes of `laporan.html`, a report pasted from Word. */
const pasted: unknown = JSON.parse(
  readFileSync(
    new URL('../../../tests/fixtures/word/laporan.lexical.json', import.meta.url),
    'utf8',
  ),
)

const paragraph = (text: string) => ({
  children: [{ format: 0, text, type: 'text' }],
  type: 'paragraph',
})
const printed = (...children: object[]) =>
  String(richText(cleanRichText({ root: { children, type: 'root' } })))

describe('a report pasted from Word', () => {
  test('is headings, paragraphs, lists and links of the page', () => {
    expect(String(richText(cleanRichText(pasted)))).toBe(
      [
        '<h3>LAPORAN KEGIATAN</h3>',
        '<p><strong>Kerja bakti </strong><strong><em>Kampung Wetan</em></strong></p>',
        '<p>Warga bergotong royong membersihkan selokan saluran. Lihat <a href="https://contoh.example/berita" rel="noopener">beritanya</a> atau ini.</p>',
        '<ul><li>Cangkul</li><li>Sekop</li></ul>',
        '<ol><li>Berkumpul pukul tujuh</li><li>Bekerja</li></ol>',
        '<h3>Biaya</h3><p>Konsumsi</p><p>Rp250.000</p><p>Bahan</p><p>Rp100.000</p><p>Selesai.</p>',
      ].join(''),
    )
  })

  test('keeps no alignment, style, underlining, foreign picture or script address', () => {
    const kept = JSON.stringify(cleanRichText(pasted))
    expect(kept).not.toMatch(/"(?:center|justify)"|"upload"|javascript:|file:|"style":"[^"]/)
    expect(kept).not.toMatch(/"type":"text"[^}]*"format":(?:[4-9]|\d\d)/)
  })

  test('is the same when it is cleaned again', () => {
    const once = cleanRichText(pasted)
    expect(cleanRichText(once)).toEqual(once)
  })
})

describe('a line', () => {
  test('with a number in front stays a sentence when no second follows in order', () => {
    expect(printed(paragraph('7. Oktober adalah hari jadi.'))).toBe(
      '<p>7. Oktober adalah hari jadi.</p>',
    )
    expect(printed(paragraph('1. Satu'), paragraph('5. Lima'))).toBe('<p>1. Satu</p><p>5. Lima</p>')
  })

  test('after a list begins a paragraph again', () => {
    expect(printed(paragraph('•  Satu'), paragraph('Sesudahnya'))).toBe(
      '<ul><li>Satu</li></ul><p>Sesudahnya</p>',
    )
  })
})

test('a photo of the site stays, one without its id goes', () => {
  const photo = { format: 'center', relationTo: 'media', type: 'upload', value: '01a20f90' }
  const cleaned = cleanRichText({
    root: {
      children: [photo, { ...photo, value: undefined }, { ...photo, value: { id: 'x' } }],
      type: 'root',
    },
  })
  expect(cleaned).toEqual({
    root: {
      children: [
        { ...photo, format: '' },
        { ...photo, format: '', value: { id: 'x' } },
      ],
      type: 'root',
    },
  })
})

test.each([
  undefined,
  null,
  '',
  'teks',
  7,
  {},
  { root: null },
  { root: { children: 'x' } },
  { root: { children: [null, 7, 'x'] } },
])('%j comes back as it is', (value) => {
  expect(cleanRichText(value)).toEqual(value)
})
