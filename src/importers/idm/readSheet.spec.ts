import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readSheet } from './readSheet'

const bytes = (text: string) => new TextEncoder().encode(text)
const heading = 'code,name,district,year,iks,ike,ikl,idm,status'
const row = '36.04.05.2001,KRAMATWATU,KRAMATWATU,2021,0.8686,0.8333,0.4667,0.7229,MAJU'
const record = {
  code: '36.04.05.2001',
  ike: 0.8333,
  ikl: 0.4667,
  iks: 0.8686,
  name: 'KRAMATWATU',
  row: 2,
  score: 0.7229,
  status: 'maju',
  year: 2021,
}

describe('readSheet', () => {
  it('reads a long sheet', () => {
    expect(readSheet(bytes(`${heading}\n${row}\n`))).toEqual({ issues: [], records: [record] })
  })

  it('reads a wide sheet as one record a year', () => {
    const text = [
      'KODE PROV,KODE DESA,NAMA DESA,IKS 2021,IKE 2021,IKL 2021,NILAI IDM 2021,STATUS IDM 2021,IKS 2022,IKE 2022,IKL 2022,NILAI IDM 2022,STATUS IDM 2022',
      '36,3604052001,KRAMATWATU,0.8686,0.8333,0.4667,0.7229,MAJU,0.8571,0.9,0.4667,0.7413,MAJU',
    ].join('\n')
    const { records } = readSheet(bytes(text))
    expect(records).toEqual([
      record,
      { ...record, ike: 0.9, iks: 0.8571, score: 0.7413, year: 2022 },
    ])
  })

  it('reads headings in any case and order, a byte order mark and CRLF', () => {
    const text =
      '\uFEFFStatus;Year;IDM;Ikl;Ike;Iks;Code\r\nmaju;2021;0,7229;0,4667;0,8333;0,8686;3604052001\r\n'
    expect(readSheet(bytes(text)).records).toEqual([{ ...record, name: '' }])
  })

  it('parses any record back, whatever the code, decimal sign and separator', () => {
    const figure = fc.integer({ max: 10_000, min: 0 }).map((whole) => whole / 10_000)
    const records = fc.record({
      digits: fc
        .tuple(
          fc.integer({ max: 99, min: 11 }),
          fc.integer({ max: 9_999, min: 0 }),
          fc.integer({ max: 2_999, min: 2_001 }),
        )
        .map(
          ([province, middle, village]) =>
            `${province}${String(middle).padStart(4, '0')}${village}`,
        ),
      ike: figure,
      ikl: figure,
      iks: figure,
      score: figure,
      status: fc.constantFrom('sangat-tertinggal', 'tertinggal', 'berkembang', 'maju', 'mandiri'),
      year: fc.integer({ max: 2100, min: 2015 }),
    })
    const codeForm = fc.constantFrom('dotted', 'plain', 'float', 'exponent')
    const separator = fc.constantFrom(',', ';', '\t')
    fc.assert(
      fc.property(
        records,
        codeForm,
        separator,
        fc.boolean(),
        fc.boolean(),
        (given, form, delimiter, hasComma, isLower) => {
          const number = (value: string) =>
            hasComma && delimiter !== ',' ? value.replace('.', ',') : value
          const { digits } = given
          const dotted = `${digits.slice(0, 2)}.${digits.slice(2, 4)}.${digits.slice(4, 6)}.${digits.slice(6)}`
          const codes = {
            dotted,
            exponent: number(`${digits[0]}.${digits.slice(1)}E9`),
            float: number(`${digits}.0`),
            plain: digits,
          }
          const word = given.status.replace('-', ' ')
          const cells = [
            codes[form],
            String(given.year),
            ...[given.iks, given.ike, given.ikl, given.score].map((each) => number(String(each))),
            isLower ? word : word.toUpperCase(),
          ]
          const text = `${['kode', 'tahun', 'iks', 'ike', 'ikl', 'nilai', 'status'].join(delimiter)}\r\n${cells.join(delimiter)}\r\n`
          const { digits: _, ...figures } = given
          expect(readSheet(bytes(text))).toEqual({
            issues: [],
            records: [{ ...figures, code: dotted, name: '', row: 2 }],
          })
        },
      ),
    )
  })

  it.each([
    ['a code of nine digits', row.replace('36.04.05.2001', '360405201'), 'code'],
    ['an index above 1', row.replace('0.8686', '1.2'), 'iks'],
    ['a negative index', row.replace('0.4667', '-0.1'), 'ikl'],
    ['a missing score', row.replace('0.7229', ''), 'idm'],
    ['an unknown status', row.replace('MAJU', 'LUAR BIASA'), 'status'],
    ['a year out of range', row.replace('2021', '1921'), 'year'],
    ['words for a number', row.replace('0.8333', 'tinggi'), 'ike'],
  ])('reports %s with its row and column', (_, bad, column) => {
    const { issues, records } = readSheet(bytes(`${heading}\n${row}\n${bad}\n`))
    expect(issues).toEqual([{ column, reason: expect.any(String), row: 3 }])
    expect(records).toHaveLength(1)
  })

  it('reports every fault of a row at once', () => {
    const { issues } = readSheet(bytes(`${heading}\nx,,,x,x,x,x,x,x`))
    expect(issues.map(({ column }) => column).sort()).toEqual([
      'code',
      'idm',
      'ike',
      'ikl',
      'iks',
      'status',
      'year',
    ])
  })

  it('reports a village and year given twice, with the row of the first', () => {
    const { issues, records } = readSheet(bytes(`${heading}\n${row}\n${row}`))
    expect(issues).toEqual([
      { column: 'kode', reason: '36.04.05.2001 tahun 2021 sudah ada di baris 2', row: 3 },
    ])
    expect(records).toHaveLength(1)
  })

  it('counts blank rows but reads nothing from them', () => {
    const { issues, records } = readSheet(
      bytes(`${heading}\n,,,,,,,,\n\n${row}\n;;;\n`.replace(';;;', '')),
    )
    expect(issues).toEqual([])
    expect(records.map((each) => each.row)).toEqual([4])
  })

  it.each([
    ['an empty file', new Uint8Array(), /kosong/],
    ['headings without rows', bytes(heading), /tanpa baris/],
    ['a web page', bytes('<!doctype html><html></html>'), /HTML/],
    ['an Excel workbook', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), /Excel/],
    ['binary data', new Uint8Array([0x89, 0x50, 0, 0, 0, 13]), /bukan teks/],
    ['a CSV of something else', bytes('nama,umur\nBudi,30\n'), /Judul kolom/],
    [
      'a wide sheet that lacks a column',
      bytes('KODE DESA,IKS 2021,IKE 2021\n1,2,3'),
      /Judul kolom/,
    ],
    ['an open quotation mark', bytes(`${heading}\n"36.04,x`), /tanda kutip/],
  ])('refuses %s with one line', (_, file, message) => {
    expect(() => readSheet(file)).toThrow(message)
    try {
      readSheet(file)
    } catch (error) {
      expect((error as Error).message).not.toContain('\n')
    }
  })
})
