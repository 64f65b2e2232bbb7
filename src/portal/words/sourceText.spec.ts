import { expect, it } from 'vitest'

import { sourceText } from './sourceText'

it.each([
  ['Kemendes PDT, 1 Juli 2024', 'Kemendes PDT, 1 Juli 2024'],
  ['Rilis revisi.', 'Rilis revisi'],
  ['Impor idm-kabupaten-serang-2021-2024-wide.csv', 'IDM'],
  ['Impor data IDM serang.XLSX', 'IDM'],
  ['idm-2024.csv', 'IDM'],
  ['Kemendes PDT, idm-2024.csv', 'Kemendes PDT'],
  ['satudata.kemendesa.go.id', 'satudata.kemendesa.go.id'],
  ['', 'IDM'],
  [null, 'IDM'],
])('%j is named as %j', (source, words) => {
  expect(sourceText(source, 'IDM')).toBe(words)
})
