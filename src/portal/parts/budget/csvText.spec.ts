import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, it, test } from 'vitest'

import { csvText } from './csvText'

it('is RFC 4180 with a byte order mark', () => {
  expect(
    csvText([
      ['a', 'b'],
      ['x,y', 'kata "ini"'],
      [1, undefined],
      ['dua\nbaris', ''],
    ]),
  ).toBe('\uFEFFa,b\r\n"x,y","kata ""ini"""\r\n1,\r\n"dua\nbaris",\r\n')
})

it.each([
  '=1+1',
  '+62',
  '-5',
  '@SUM(A1)',
  ' =1+1',
  '\t=1',
  '\r=1',
  '＝1',
  '=HYPERLINK("http://x","y")',
])('makes %j text', (cell) => {
  const read = parse(csvText([[cell]]), {
    bom: true,
    relax_column_count: true,
    record_delimiter: '\r\n',
  })
  expect(read).toEqual([[`'${cell}`]])
})

it('leaves numbers alone', () => {
  expect(csvText([[-5, 0, 1_000_000_000_000]])).toBe('\uFEFF-5,0,1000000000000\r\n')
})

test('whatever is written is read back, but for the apostrophe', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4, minLength: 4 }), {
        maxLength: 5,
        minLength: 1,
      }),
      (rows) => {
        const read = parse(csvText(rows), {
          bom: true,
          record_delimiter: '\r\n',
          skip_empty_lines: false,
        }) as string[][]
        const bare = read.map((row, at) =>
          row.map((cell, column) => (cell === `'${rows[at]?.[column]}` ? cell.slice(1) : cell)),
        )
        expect(bare).toEqual(rows)
      },
    ),
    { seed: 20_261_124 },
  )
})
