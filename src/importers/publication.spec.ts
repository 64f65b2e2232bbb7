import { describe, expect, it } from 'vitest'

import { publishedText, sourceProblem } from './publication'

describe('the date of a publication', () => {
  const now = new Date('2026-11-30T00:00:00.000Z')

  it.each([
    ['2024-07-01', '1 Juli 2024'],
    ['2024-07', 'Juli 2024'],
    ['2024', '2024'],
    ['2024-02-29', '29 Februari 2024'],
  ])('%s is %s', (text, words) => {
    expect(publishedText(text, now)).toBe(words)
  })

  it.each(['2024-13-01', '2023-02-29', '2024-7-1', '2027', '2026-12-01', '1944', 'kemarin', ''])(
    '%j is none',
    (text) => {
      expect(publishedText(text, now)).toBeUndefined()
    },
  )
})

describe('the name of a publisher', () => {
  it.each([
    'Kemendes PDT',
    'Badan Informasi Geospasial',
    'satudata.kemendesa.go.id',
    'BPS/Kemendagri',
  ])('may be %j', (source) => {
    expect(sourceProblem(source)).toBeUndefined()
  })

  it.each([
    'idm-kabupaten-serang-2021-2024-wide.csv',
    'Impor data idm.xlsx',
    '/tmp/batas.geojson',
    'a\nb',
    'x'.repeat(161),
  ])('is not %j', (source) => {
    expect(sourceProblem(source)).toMatch(/^--source harus/)
  })
})
