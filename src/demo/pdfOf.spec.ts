import { expect, it } from 'vitest'

import { pdfOf } from './pdfOf'

it('points to each object and to the table at the byte where it stands', () => {
  const file = pdfOf({
    lines: ['Sebaris (dengan kurung) – dan garis.', 'panjang '.repeat(40)],
    title: 'Judul',
  }).toString('latin1')
  const start = Number(/startxref\n(\d+)/.exec(file)?.[1])
  expect(file.slice(start, start + 4)).toBe('xref')
  const offsets = [...file.slice(start).matchAll(/(\d{10}) 00000 n/g)].map(([, offset]) =>
    Number(offset),
  )
  expect(offsets).toHaveLength(5)
  offsets.forEach((offset, at) => expect(file.slice(offset, offset + 7)).toBe(`${at + 1} 0 obj`))
  const stream = /<< \/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/.exec(file)
  expect(stream?.[2]).toHaveLength(Number(stream?.[1]))
})
