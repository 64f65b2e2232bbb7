import { parse } from 'csv-parse/sync'

import { ImportFileError } from '../importer'
import { readVillageCode } from '../readVillageCode'
import { findColumns, type RecordColumns } from './columns'
import { idmRow, type IdmRow } from './row'

/** What is wrong in a row; `row` counts as a spreadsheet does, the headings being row 1. */
export type RowIssue = { column: string; reason: string; row: number }

/** `baris 12`, or with its column `baris 12, kolom IKS`. */
export const rowPlace = (row: number, column?: string): string =>
  column ? `baris ${row}, kolom ${column}` : `baris ${row}`

export type IdmSheet = {
  /** The village codes of rows with faults, where they could be read, by row. */
  codes?: ReadonlyMap<number, string>
  issues: RowIssue[]
  records: (IdmRow & { row: number })[]
}

/**
 * Reads a sheet of IDM figures, long or wide, whatever its separator, decimal sign, line ends and
 * byte order mark. Every fault of every row is reported; good records are returned beside them.
 * @throws ImportFileError when the file is not a CSV of either shape.
 */
export const readSheet = (bytes: Uint8Array): IdmSheet => {
  const [headings, ...rows] = readCsv(readText(bytes))
  const shapes = headings && findColumns(headings)
  if (!headings || !shapes) {
    throw new ImportFileError(
      'Judul kolom tidak dikenal. Perlu kolom kode desa, tahun, IKS, IKE, IKL, nilai IDM, dan status.',
    )
  }
  if (rows.length === 0)
    throw new ImportFileError('Berkas hanya berisi judul kolom, tanpa baris data.')
  const codes = new Map<number, string>()
  const issues: RowIssue[] = []
  const records: IdmSheet['records'] = []
  for (const [position, cells] of rows.entries()) {
    if (cells.every((cell) => cell === '')) continue
    for (const columns of shapes) {
      const row = position + 2
      const code = readVillageCode(cells[columns.code] ?? '')
      if (code) codes.set(row, code)
      const parsed = idmRow.safeParse(pick(cells, columns))
      if (parsed.success) records.push({ ...parsed.data, row })
      else
        issues.push(
          ...parsed.error.issues.map((issue) => ({
            column: headingOf({ columns, headings, key: issue.path[0] }),
            reason: issue.message,
            row,
          })),
        )
    }
  }
  const repeated = repeatedRows(records)
  // A wide row shares its code among its years: a broken code is said once.
  const distinct = new Map(
    [...issues, ...repeated].map((issue) => [
      `${issue.row} ${issue.column} ${issue.reason}`,
      issue,
    ]),
  )
  const found = { issues: [...distinct.values()], records: withoutRows(records, repeated) }
  const faulty = new Map(
    found.issues.flatMap(({ row }) =>
      codes.has(row) ? [[row, codes.get(row) ?? ''] as const] : [],
    ),
  )
  return faulty.size > 0 ? { ...found, codes: faulty } : found
}

const readText = (bytes: Uint8Array): string => {
  if (bytes.length === 0) throw new ImportFileError('Berkas kosong.')
  // Every xlsx is a zip, and every zip begins with PK.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    throw new ImportFileError('Ini berkas Excel (xlsx). Simpan dahulu sebagai CSV, lalu ulangi.')
  }
  const text = new TextDecoder('utf-8').decode(bytes)
  if (text.includes('\u0000')) throw new ImportFileError('Berkas ini bukan teks CSV.')
  if (/^\s*</.test(text))
    throw new ImportFileError('Berkas ini halaman web (HTML), bukan CSV. Unduh berkas CSV-nya.')
  if (text.trim() === '') throw new ImportFileError('Berkas kosong.')
  return text
}

const readCsv = (text: string): string[][] => {
  const firstLine = /^[^\r\n]*/.exec(text.trimStart())?.[0] ?? ''
  const counts = [';', '\t', ','].map((delimiter) => ({
    count: firstLine.split(delimiter).length,
    delimiter,
  }))
  const { delimiter } = counts.reduce((best, each) => (each.count > best.count ? each : best))
  try {
    return parse(text, { delimiter, relax_column_count: true, trim: true })
  } catch {
    throw new ImportFileError(
      'Berkas ini bukan CSV yang utuh: tanda kutip atau pemisah kolomnya rusak.',
    )
  }
}

const pick = (cells: readonly string[], columns: RecordColumns) => {
  const cell = (position: number | undefined): string =>
    position === undefined ? '' : (cells[position] ?? '')
  const { code, ike, ikl, iks, name, score, status, year } = columns
  return {
    code: cell(code),
    ike: cell(ike),
    ikl: cell(ikl),
    iks: cell(iks),
    name: cell(name),
    score: cell(score),
    status: cell(status),
    year: 'value' in year ? year.value : cell(year.column),
  }
}

const headingOf = (args: {
  columns: RecordColumns
  headings: readonly string[]
  key: unknown
}): string => {
  const place = args.columns[args.key as keyof RecordColumns]
  if (typeof place === 'number') return args.headings[place]?.trim() ?? ''
  return typeof place === 'object' && 'column' in place
    ? (args.headings[place.column]?.trim() ?? '')
    : 'tahun'
}

const repeatedRows = (records: IdmSheet['records']): RowIssue[] => {
  const first = new Map<string, number>()
  const issues: RowIssue[] = []
  for (const { code, row, year } of records) {
    const key = `${code} ${year}`
    const before = first.get(key)
    if (before === undefined) first.set(key, row)
    else
      issues.push({
        column: 'kode',
        reason: `${code} tahun ${year} sudah ada di baris ${before}`,
        row,
      })
  }
  return issues
}

/** Drops the later of two records for one village and year. */
const withoutRows = (records: IdmSheet['records'], repeated: RowIssue[]): IdmSheet['records'] => {
  if (repeated.length === 0) return records
  const seen = new Set<string>()
  return records.filter(({ code, year }) => {
    const key = `${code} ${year}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
