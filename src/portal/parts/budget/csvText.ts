/** A cell: text, a whole number, or nothing. */
export type CsvCell = number | string | undefined

/**
 * Rows as CSV (RFC 4180) with a byte order mark, without which spreadsheets read UTF-8 as Latin 1.
 * Text that a spreadsheet would take for a formula gets an apostrophe in front, which makes it
 * text.
 */
export const csvText = (rows: CsvCell[][]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`

const formula = /^\s*[=+\-@＝＋－＠]/u

const cellText = (cell: CsvCell): string => {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const text = formula.test(cell) || /^[\t\r\n]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
