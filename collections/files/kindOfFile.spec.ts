import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

import { buildPdf } from '../../tests/factories/file'
import { buildOfficeParts, buildZip } from '../../tests/factories/officeFile'
import { kindOfFile } from './kindOfFile'

const pdf = buildPdf().data
const docx = buildOfficeParts('docx')
const typesOf = (from: string, to: string) => ({
  '[Content_Types].xml': (docx['[Content_Types].xml'] ?? '').replace(from, to),
})
const kindOf = (bytes: Buffer | string, name: string) =>
  kindOfFile({ bytes: Buffer.from(bytes), name })?.extension

test.each([
  ['surat.pdf', pdf, 'application/pdf'],
  ['SURAT.PDF', pdf, 'application/pdf'],
  [
    'surat.docx',
    buildZip(docx),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  [
    'apbdes.xlsx',
    buildZip(buildOfficeParts('xlsx')),
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
  [
    'paparan.pptx',
    buildZip(buildOfficeParts('pptx')),
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ],
  ['data.csv', Buffer.from('\uFEFFnama;jumlah\r\nKampung Wetan;12\r\n'), 'text/csv'],
])('%s is what it says', (name, bytes, mimeType) => {
  expect(kindOfFile({ bytes, name })?.mimeType).toBe(mimeType)
})

describe('what is refused', () => {
  const program = Buffer.from('MZ\u0090\u0000\u0003', 'latin1')
  const page = '<!doctype html><script>alert(1)</script>'
  const drawing =
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

  it.each([
    ['a program', program, 'pasang.exe'],
    ['a program named as a PDF', program, 'surat.pdf'],
    ['a program named as Word', program, 'surat.docx'],
    ['a program named as a table', program, 'data.csv'],
    ['a page', page, 'halaman.html'],
    ['a page named as a PDF', page, 'surat.pdf'],
    ['a page named as a table', page, 'data.csv'],
    ['a page behind spaces named as a table', `\uFEFF \n${page}`, 'data.csv'],
    ['a drawing', drawing, 'gambar.svg'],
    ['a drawing named as a table', drawing, 'data.csv'],
    ['a table that is not UTF-8', Buffer.from('nama;caf\u00e9', 'latin1'), 'data.csv'],
    ['an empty table', '', 'data.csv'],
    ['a PDF without its end', pdf.subarray(0, pdf.length - 30), 'surat.pdf'],
    ['a PDF behind a page', Buffer.concat([Buffer.from(page), pdf]), 'surat.pdf'],
    ['a PDF named as Word', pdf, 'surat.docx'],
    ['a PDF without a name of its kind', pdf, 'surat'],
    ['a kind that JavaScript objects have', pdf, 'surat.constructor'],
    ['old Word', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'surat.doc'],
  ])('is %s', (_, bytes, name) => {
    expect(kindOf(bytes, name)).toBeUndefined()
  })

  it.each([
    ['an archive with a folder of the right name alone', { 'word/document.xml': 'x' }],
    [
      'an archive that names the folder in its text',
      { 'catatan.txt': 'word/document.xml wordprocessingml.document.main+xml' },
    ],
    ['a list of types without the folder', typesOf('', '')],
    [
      'a macro document under another name',
      {
        ...docx,
        ...typesOf(
          'openxmlformats-officedocument.wordprocessingml.document.main',
          'ms-word.document.macroEnabled.main',
        ),
      },
    ],
    ['a document with a macro', { ...docx, 'word/vbaProject.bin': 'x' }],
    ['a document with a macro in another case', { ...docx, 'word/VBAPROJECT.BIN': 'x' }],
    [
      'a document with a macro kept elsewhere',
      {
        ...docx,
        ...typesOf(
          '</Types>',
          '<Override PartName="/word/x.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
        ),
      },
    ],
    ['a document with a control', { ...docx, 'word/activeX/activeX1.bin': 'x' }],
    [
      'a document whose list of types is a bomb',
      {
        ...docx,
        '[Content_Types].xml': `${docx['[Content_Types].xml'] ?? ''}${' '.repeat(5_000_000)}`,
      },
    ],
    ['a table of Excel', buildOfficeParts('xlsx')],
  ])('is %s, named as Word', (_, parts: Record<string, string>) => {
    expect(kindOf(buildZip(parts), 'surat.docx')).toBeUndefined()
  })

  it('is a sheet with macros of old Excel', () => {
    expect(
      kindOf(
        buildZip({ ...buildOfficeParts('xlsx'), 'xl/macrosheets/sheet1.xml': 'x' }),
        'data.xlsx',
      ),
    ).toBeUndefined()
  })

  it('is an office document with anything before, behind or between its parts', () => {
    const whole = buildZip(docx)
    const end = whole.length - 22
    const hidden = [
      Buffer.concat([program, whole]),
      Buffer.concat([whole, Buffer.from(page)]),
      Buffer.concat([whole.subarray(0, end), Buffer.from(page), whole.subarray(end)]),
    ]
    expect(hidden.map((bytes) => kindOf(bytes, 'surat.docx'))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

test('cut or changed anywhere, an office document never makes the check fail', () => {
  const whole = buildZip(docx)
  fc.assert(
    fc.property(
      fc.nat(whole.length),
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 4 }),
      (length, changes) => {
        const bytes = Buffer.from(whole)
        for (const [place, value] of changes) bytes[place] = value
        expect(['docx', undefined]).toContain(kindOf(bytes.subarray(0, length), 'surat.docx'))
        if (length < whole.length)
          expect(kindOf(whole.subarray(0, length), 'surat.docx')).toBeUndefined()
      },
    ),
    { numRuns: 500 },
  )
})
