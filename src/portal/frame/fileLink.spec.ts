import { expect, it } from 'vitest'

import type { File } from '../../payload-types'
import { fileLink, fileText } from './fileLink'

it.each([
  ['a.pdf', 240_000, 'PDF, 240 KB'],
  ['a.pdf', 239_001, 'PDF, 240 KB'],
  ['a.PDF', 1, 'PDF, 1 KB'],
  ['a.docx', 999_001, 'Word, 1 MB'],
  ['a.xlsx', 1_740_000, 'Excel, 1,8 MB'],
  ['a.csv', 0, 'CSV'],
  ['a.odt', 12_000, 'ODT, 12 KB'],
  ['tanpa', 5000, 'berkas, 5 KB'],
])('%s of %i bytes is "%s"', (filename, filesize, text) => {
  expect(fileText({ filename, filesize })).toBe(text)
})

it('links to the file by its name, and to nothing without one', () => {
  expect(fileLink({ filename: 'a b.pdf', filesize: 1000 } as File)).toEqual({
    href: '/media/a%20b.pdf',
    label: 'Unduh PDF, 1 KB',
  })
  expect([fileLink(undefined), fileLink({ filename: null } as File)]).toEqual([
    undefined,
    undefined,
  ])
})
